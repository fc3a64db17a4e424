"""Set-up when pykeras3 is imported: the host language, and hooks for when Keras is loaded."""

from pykeras3.core import display, host, keras_patches, keras_saving, multi_worker, pipe
from pykeras3.core.backend import leave_out_tensorflow, loader
from pykeras3.core.optional_imports import optional_imports

KERAS_HOOKS = (
    pipe.add_pipe,
    keras_patches.accept_plain_values,
    keras_saving.save_atomically,
    display.show_models_as_html,
    leave_out_tensorflow,
    multi_worker.reduce_structures,
)


def start():
    """Watch for Keras, and let the language that has started this Python register itself."""
    for hook in KERAS_HOOKS:
        loader.add_hook(hook)
    optional_imports.watch()
    host.discover()
    loader.watch()
