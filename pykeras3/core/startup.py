"""Set-up when pykeras3 is imported: the host language, and the patches for when Keras is loaded."""

from pykeras3.core import host
from pykeras3.core.keras_hooks import patches
from pykeras3.core.keras_loader import loader
from pykeras3.core.third_party.optional_imports import optional_imports


def start():
    """Watch for Keras, and let the language that has started this Python register itself."""
    loader.add_hook(patches.patch_keras)
    optional_imports.watch()
    host.discover()
    loader.watch()
