"""What scripts do besides computing: attaching packages, options, the environment."""

from r_bridge.translate import api, syntax
from r_bridge.translate.quotes import constant
from r_bridge.translate.registry import base_function
from r_bridge.translate.translation import Translation

# Packages whose functions have translations under their own names
KNOWN_PACKAGES = api.PACKAGES | {"reticulate", "R6", "coro", "zeallot", "magrittr", "stats", "utils", "graphics"}


@base_function("library", "require", "requireNamespace", is_visible=False)
def library(t: Translation, package, *dots):
    """Translate to nothing: the translation imports what it uses."""
    name = package.name if isinstance(package, syntax.Identifier) else getattr(package, "value", None)
    if name not in KNOWN_PACKAGES:
        raise t.error(package, f"The package {name} has no translation.")
    return constant(None)


@base_function("set.seed", "options", "suppressPackageStartupMessages", is_visible=False)
def ignored(t: Translation, *dots):
    return constant(None)
