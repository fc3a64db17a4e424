"""Summaries of models: as text, and in notebooks."""

import contextlib
import html
import os
import sys


def summary_text(model, line_length=None, show_trainable=None, **options) -> str:
    """Return what Keras prints as the summary of a model."""
    lines: list[str] = []
    show_trainable = has_frozen(model) if show_trainable is None else show_trainable
    with undisplayed(), console_width(line_length):
        model.summary(line_length, print_fn=lines.append, show_trainable=show_trainable, **options)
    return "\n".join(lines)


def has_frozen(model) -> bool:
    """Return True if a built model has weights that training leaves alone: then its summary says which."""
    return model.built and bool(model.non_trainable_weights)


@contextlib.contextmanager
def console_width(columns):
    """Set the console width at which Keras' printer truncates lines."""
    before = os.environ.get("COLUMNS")
    if columns is not None:
        os.environ["COLUMNS"] = str(columns)
    try:
        yield
    finally:
        if before is not None:
            os.environ["COLUMNS"] = before
        elif columns is not None:
            del os.environ["COLUMNS"]


def undisplayed():
    """Return a context in which Keras' printer shows no empty output in a notebook."""
    if "IPython" not in sys.modules:
        return contextlib.nullcontext()
    from IPython.utils.capture import capture_output

    return capture_output(stdout=False, stderr=False)


def summary_html(model):
    """Return the summary of a Keras model for a notebook; None if it has none."""
    try:
        return preformatted(summary_text(model))
    except ValueError:
        return None


def preformatted(text) -> str:
    """Return text as HTML that keeps its lines."""
    return f'<pre style="line-height: 1.25">{html.escape(text.rstrip())}</pre>'


def show_models_as_html(keras):
    """Show a model in a notebook as its summary."""
    keras.Model._repr_html_ = summary_html
