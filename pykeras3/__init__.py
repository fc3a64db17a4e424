"""R's keras3 API in Python, over Keras on TensorFlow, JAX or PyTorch.

The public names are those of keras3, each found in its module at first use;
importing this package loads neither Keras nor a backend.
"""

import importlib
from typing import TYPE_CHECKING

from pykeras3._exports import CLASSES, MODULES
from pykeras3.compat.keras2.defunct import messages
from pykeras3.core.errors import did_you_mean
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.startup import start

if TYPE_CHECKING:
    # Editors find the declarations of the functions, and their docstrings, which the stub lacks
    from pykeras3._sources import *  # noqa: F403

__version__ = "0.1.0"

_MODULE_OF = {name: module for module, names in MODULES.items() for name in names.split()}
# `from pykeras3 import *` must not load Keras, which `keras` is
__all__ = sorted(_MODULE_OF.keys() - {"keras"})
_MODULE_OF |= CLASSES


def __getattr__(name):
    """Import the module of a public function at its first use."""
    if name == "keras":
        return load_keras()
    if name not in _MODULE_OF:
        # Of private names, tools that inspect modules ask for many
        near = "" if name.startswith("_") else did_you_mean(name, _MODULE_OF)
        raise AttributeError(messages().get(name) or f"pykeras3 has no `{name}`.{near}")
    value = getattr(importlib.import_module(f"pykeras3.{_MODULE_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__():
    """Return the public names, and the special ones of modules."""
    return sorted({*(name for name in globals() if name.startswith("__")), *_MODULE_OF})


start()
