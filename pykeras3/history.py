"""The training history that fit() returns, and its plots."""

import base64
import io
import math
from decimal import Decimal

from pykeras3.core.declaring.public import public_class
from pykeras3.core.keras_objects.display import preformatted

NO_MATPLOTLIB = "Plots need matplotlib, which is not installed. Install it: pip install matplotlib"


@public_class
class TrainingHistory:
    """Metrics of each epoch of a training, as `fit()` returns them.

    Args:
        metrics: a dict from the metric's name to a list with a value per epoch.
        params: a dict with `verbose`, `epochs` and `steps`.
        epoch: the epochs that were trained, counted from 1.
        validated: those of them after which the model was validated; all where None.
    """

    def __init__(self, params: dict, metrics: dict, epoch=None, validated=None):
        self.params, self.metrics = dict(params), {name: list(values) for name, values in metrics.items()}
        longest = max(map(len, self.metrics.values()), default=0)
        self.epoch = list(range(1, longest + 1)) if epoch is None else list(epoch)
        self.validated = self.epoch if validated is None else list(validated)

    @classmethod
    def of_keras(cls, history, validation_freq=1):
        """Return the history that Keras' callback recorded, with epochs counted from 1."""
        epoch = [e + 1 for e in history.epoch]
        validated = [
            e for e in epoch if (e % validation_freq == 0 if isinstance(validation_freq, int) else e in validation_freq)
        ]
        # Keras' progress bar treats "auto" as 1
        verbose = 1 if history.params.get("verbose") == "auto" else history.params.get("verbose")
        return cls({**history.params, "verbose": verbose}, history.history, epoch, validated)

    def epochs_of(self, name: str) -> list[int]:
        """Return the epochs, counted from 1, of the values of a metric."""
        return (self.validated if name.startswith("val_") else self.epoch)[: len(self.metrics[name])]

    @property
    def history(self) -> dict:
        """Return the metrics under the name that Keras uses for them."""
        return self.metrics

    def __repr__(self):
        last = {name: values[-1] for name, values in self.metrics.items() if values}
        if not last:
            return "Training history without epochs"
        width = max(map(len, last))
        return "\n".join(
            [
                "Final epoch (plot to see history):",
                *(f"{name:>{width}}: {four_digits(value)}" for name, value in last.items()),
            ]
        )

    def as_data_frame(self):
        """Return a data frame with one row per epoch, metric and data (training or validation), as in R.

        Returns:
            a pandas.DataFrame with the columns epoch, value, metric and data; a dict of these columns where pandas is
            not installed.
        """
        columns = {"epoch": [], "value": [], "metric": [], "data": []}
        last = max([self.params.get("epochs") or 0, *self.epoch])
        for name, values in self.metrics.items():
            known = dict(zip(self.epochs_of(name), values))
            for epoch in range(1, last + 1):
                columns["epoch"].append(epoch)
                columns["value"].append(known.get(epoch, math.nan))
                columns["metric"].append(name.removeprefix("val_"))
                columns["data"].append("validation" if name.startswith("val_") else "training")
        try:
            import pandas
        except ImportError:
            return columns
        return pandas.DataFrame(columns)

    def plot(self, metrics=None, to_file=None):
        """Plot one panel per metric, with training and validation values by epoch.

        Args:
            metrics: names of the metrics to draw, without `val_`; all where None.
            to_file: path of an image file to write (PNG, SVG, PDF by its ending).

        Returns:
            the matplotlib Figure.
        """
        pyplot = matplotlib_pyplot()
        names = self.panel_names(metrics)
        # without epochs there are no metrics, and the panel is empty
        rows = max(len(names), 1)
        figure, panels = pyplot.subplots(
            rows, 1, sharex=True, squeeze=False, figsize=(7, 0.8 + 2.4 * rows), layout="constrained"
        )
        for name, panel in zip(names, panels[:, 0]):
            for key, label in ((name, "training"), (f"val_{name}", "validation")):
                if key in self.metrics:
                    panel.plot(self.epochs_of(key), self.metrics[key], marker="o", markersize=3, label=label)
            panel.set_ylabel(name)
            panel.grid(alpha=0.3)
            if len(panel.lines) > 1:
                panel.legend(frameon=False)
        panels[-1, 0].set_xlabel("epoch")
        panels[-1, 0].xaxis.get_major_locator().set_params(integer=True)
        if to_file is not None:
            figure.savefig(to_file, dpi=150)
        if "inline" in pyplot.get_backend():
            # shown as the value of the cell; closing it keeps matplotlib from showing it again
            figure._repr_mimebundle_ = lambda **options: pyplot.close(figure)
        return figure

    def panel_names(self, metrics):
        """Return the metrics to plot; raise for unknown ones."""
        names = [name for name in self.metrics if not name.startswith("val_")]
        if metrics is None:
            return names
        metrics = [metrics] if isinstance(metrics, str) else list(metrics)
        unknown = [name for name in metrics if name not in names]
        if unknown or not metrics:
            raise ValueError(f"plot(): `metrics` must be among {', '.join(names)}. Received: {metrics}")
        return metrics

    def _repr_mimebundle_(self, include=None, exclude=None):
        """Return the last epoch and the training curves for a notebook."""
        text = repr(self)
        picture = self.picture() if any(self.metrics.values()) else None
        if picture is None:
            return {"text/plain": text, "text/html": preformatted(text)}
        image = base64.b64encode(picture).decode()
        return {
            "text/plain": text,
            "image/png": image,
            "text/html": f'{preformatted(text)}<img alt="training curves" src="data:image/png;base64,{image}">',
        }

    def picture(self):
        """Return the training curves as the bytes of a PNG file; None without matplotlib."""
        try:
            figure = self.plot()
        except ImportError:
            return None
        stream = io.BytesIO()
        figure.savefig(stream, format="png", dpi=100)
        matplotlib_pyplot().close(figure)
        return stream.getvalue()


def four_digits(value) -> str:
    """Format with four significant digits, without an exponent, as R prints the metrics of a history."""
    if not isinstance(value, float) or value != value or value in (float("inf"), float("-inf")):
        return str(value)
    digits = Decimal(f"{value:.4g}")
    return f"{value:,.0f}" if abs(digits) >= 1000 else f"{digits:f}"


def matplotlib_pyplot():
    """Return matplotlib.pyplot; raise an error that tells how to install it."""
    try:
        from matplotlib import pyplot
    except ImportError:
        raise ImportError(NO_MATPLOTLIB) from None
    return pyplot
