"""Classes that users and R see under the package's own name, wherever they are defined."""

# The module, within the package, that defines each class
CLASSES: dict[str, str] = {}


def public_class(cls):
    """Name a class `pykeras3.<class>`: R dispatches on that name, and files can move."""
    CLASSES[cls.__name__] = cls.__module__.removeprefix("pykeras3.")
    cls.__module__ = "pykeras3"
    return cls
