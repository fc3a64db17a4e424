"""R functions as reticulate sends them, and the names by which Keras reports and saves them."""


def is_r_function(value) -> bool:
    """Return True for an R function as reticulate sends it."""
    return getattr(value, "__module__", None) == "rpytools.call"


def name_r_function(value, name: str):
    """Name an R function that carries no name of its own, and return it; return all else as it is."""
    if is_r_function(value) and value.__name__ == "python_function":
        value.__name__ = name
    return value
