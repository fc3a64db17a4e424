"""Diagrams of models."""

import os
import shutil
import tempfile

from pykeras3.core.keras_loader import load_keras
from pykeras3.core.third_party.lazy_modules import is_installed

NO_PYDOT = "The diagram of a model needs pydot, which is not installed. Install it: pip install pydot"
NO_GRAPHVIZ = (
    "The diagram of a model needs Graphviz' program `dot`, which was not found. Install it: apt-get install "
    "graphviz (Debian), brew install graphviz (macOS), or from graphviz.org"
)


def show_diagram(model, to_file, **options):
    """Write Keras' diagram of a model to a file; in a notebook return it as an image."""
    if not is_installed("pydot"):
        raise ImportError(NO_PYDOT)
    if shutil.which("dot") is None:
        raise ImportError(NO_GRAPHVIZ)
    path = temporary_picture() if to_file is None else os.fspath(to_file)
    try:
        picture = load_keras().utils.plot_model(model, to_file=path, **options)
    except BaseException as error:
        # the file is written already; only IPython can't show SVG or PDF
        if isinstance(error, ValueError) and "Cannot embed" in str(error):
            return path
        if to_file is None:
            os.remove(path)
        raise
    return picture if to_file is None and picture is not None else path


def temporary_picture() -> str:
    """Return the path of a new PNG file, which is empty."""
    descriptor, path = tempfile.mkstemp(suffix=".png", prefix="model-")
    os.close(descriptor)
    return path
