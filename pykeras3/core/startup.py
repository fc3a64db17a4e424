"""Set-up when pykeras3 is imported: the host language, and the patches for when Keras is loaded."""

from pykeras3.core import host, patches
from pykeras3.core.backend import loader
from pykeras3.core.optional_imports import optional_imports


def start():
    """Watch for Keras, and let the language that has started this Python register itself."""
    loader.add_hook(patches.patch_keras)
    optional_imports.watch()
    host.discover()
    loader.watch()
