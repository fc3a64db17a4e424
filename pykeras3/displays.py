"""How models are shown: as text, and in notebooks."""
import contextlib
import html
import sys


def summary_text(model, **options) -> str:
    """What Keras prints as the summary of a model."""
    lines = []
    with undisplayed():
        model.summary(print_fn=lines.append, **options)
    return "\n".join(lines)


def undisplayed():
    """In a notebook Keras' printer would also show an empty output."""
    if "IPython" not in sys.modules:
        return contextlib.nullcontext()
    from IPython.utils.capture import capture_output
    return capture_output(stdout=False, stderr=False)


def summary_html(model):
    """The summary of a Keras model for a notebook; None where it has none."""
    from pykeras3.training import has_frozen
    try:
        return preformatted(summary_text(model, show_trainable=has_frozen(model)))
    except ValueError:
        return None


def preformatted(text) -> str:
    return f'<pre style="line-height: 1.25">{html.escape(text.rstrip())}</pre>'


def install(keras):
    keras.Model._repr_html_ = summary_html
