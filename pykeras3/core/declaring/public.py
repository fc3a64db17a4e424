"""Classes that are public under the package's name, independently of the module that defines them."""

# The module that defines each class, filled by the decorator as modules are imported
CLASSES: dict[str, str] = {}


def public_class(cls):
    """Name a class `pykeras3.<class>`: R dispatches on that name, and files can move."""
    CLASSES[cls.__name__] = cls.__module__.removeprefix("pykeras3.")
    cls.__module__ = "pykeras3"
    return cls
