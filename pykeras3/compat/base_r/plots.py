"""Base graphics on matplotlib: `plot()` begins a figure or panel, `lines()` and its like draw into it.

Settings that only concern fonts and margins of R's devices have no effect.
"""

import atexit
import contextlib
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from pykeras3.compat.base_r.matrices import has_texts
from pykeras3.compat.base_r.values import elements, is_scalar, to_numpy

PALETTE = ["black", "#DF536B", "#61D04F", "#2297E6", "#28E2E5", "#CD0BBC", "#F5C710", "gray"]
LINE_TYPES = {
    0: "None", 1: "-", 2: "--", 3: ":", 4: "-.", 5: (0, (8, 3)), 6: (0, (6, 2, 2, 2)),
    "blank": "None", "solid": "-", "dashed": "--", "dotted": ":", "dotdash": "-.", "longdash": (0, (8, 3)),
    "twodash": (0, (6, 2, 2, 2)),
}  # fmt: skip
MARKERS = {
    0: "s", 1: "o", 2: "^", 3: "+", 4: "x", 5: "D", 6: "v", 8: "*", 15: "s", 16: "o", 17: "^", 18: "D", 19: "o",
    20: ".", 21: "o", 22: "s", 23: "D", 24: "^", 25: "v",
}  # fmt: skip
OPEN_MARKERS = {0, 1, 2, 5, 6}
PLACES = {
    "topright": "upper right", "topleft": "upper left", "bottomleft": "lower left", "bottomright": "lower right",
    "right": "right", "left": "center left", "bottom": "lower center", "top": "upper center", "center": "center",
}  # fmt: skip


class Raster(np.ndarray):
    """An image: heights, widths and channels of numbers between 0 and 1."""


@dataclass
class Device:
    """Where plots go.

    Attributes:
        settings: What `par()` has set.
        panel: Number of the panel of the figure that is drawn into, from 1.
        file: File that the figures are saved to when the device is closed, or None for the screen.
    """

    settings: dict[str, Any] = field(default_factory=lambda: {"mfrow": (1, 1), "new": False})
    panel: int = 0
    figure: Any = None
    file: str | None = None
    figures: list = field(default_factory=list)


DEVICES = [Device()]


def pyplot():
    """Return matplotlib's pyplot; the first time, let what is open at the end of the script be shown."""
    import matplotlib.pyplot as plt

    if DEVICES[0].figure is None and not DEVICES[0].figures:
        atexit.register(show_figures)
    return plt


def show_figures():
    """Show the figures that are open, where there is a screen and nothing has shown them so far."""
    import matplotlib
    import matplotlib.pyplot as plt

    if plt.get_fignums() and matplotlib.get_backend().lower() in map(str.lower, interactive_backends()):
        plt.show()


def interactive_backends():
    """Return the names of the backends of Matplotlib that open windows."""
    from matplotlib.backends import BackendFilter, backend_registry

    return backend_registry.list_builtin(BackendFilter.INTERACTIVE)


# Figures and panels


def new_panel(projected: bool = True):
    """Begin the next panel, of a new figure if the last one has no more, and return its axes."""
    device, plt = DEVICES[-1], pyplot()
    rows, columns = device.settings["mfrow"]
    if device.settings["new"] and device.figure is not None:
        device.settings["new"] = False
        return axes()
    if device.figure is None or device.panel >= rows * columns:
        device.figure, device.panel = plt.figure(), 0
        device.figures.append(device.figure)
    device.panel += 1
    made = device.figure.add_subplot(rows, columns, device.panel)
    if device.settings.get("pty") == "s":
        made.set_box_aspect(1)
    return made


def axes():
    """Return the axes that are drawn into."""
    device = DEVICES[-1]
    if device.figure is None:
        raise RuntimeError("plot() has not been called yet.")
    return device.figure.axes[-1]


def par(settings=None, **new):
    """Set graphical parameters; return the former values of those that are set."""
    device = DEVICES[-1]
    new = {**(settings or {}), **new}
    if "mfcol" in new:
        new["mfrow"] = new.pop("mfcol")
    if "mfrow" in new:
        new["mfrow"] = tuple(int(each) for each in elements(new["mfrow"]))
        device.figure, device.panel = None, 0
    former = {name: device.settings.get(name) for name in new}
    device.settings.update(new)
    return former


@contextlib.contextmanager
def with_par(settings=None, **new):
    """Draw with graphical parameters that are reset after."""
    former = par(settings, **new)
    try:
        yield
    finally:
        par(former)


def pdf(file="Rplots.pdf", **size):
    """Save what is drawn from now on to a file, until `dev_off()`."""
    DEVICES.append(Device(file=str(file)))
    if "width" in size and "height" in size:
        DEVICES[-1].settings["size"] = (size["width"], size["height"])


png = jpeg = svg = pdf


def dev_off():
    """Close a device: save the figures that were drawn."""
    if len(DEVICES) == 1:
        DEVICES[0] = Device()
        return
    device, plt = DEVICES.pop(), pyplot()
    for number, figure in enumerate(device.figures, start=1):
        figure.savefig(device.file % number if "%" in device.file else device.file)
        plt.close(figure)


# Values of R as matplotlib's


def color(value, alpha=None):
    """Return a color of R, or several, as matplotlib has them."""
    if value is None:
        return None
    if isinstance(value, str):
        if value in ("transparent", "NA"):
            return "none"
        name = value.replace("grey", "gray")
        if name.startswith("gray") and name[4:].isdigit():
            return str(int(name[4:]) / 100)
        return name
    if is_scalar(value):
        return PALETTE[(int(value) - 1) % len(PALETTE)] if value else "none"
    return [color(each) for each in elements(value)]


def line_type(value):
    """Return Matplotlib's line style for R's `lty`."""
    return "-" if value is None else LINE_TYPES[value if isinstance(value, str) else int(value)]


def numbers(value):
    """Return data to draw as an array; logicals and tensors too."""
    if value is None:
        return None
    if is_scalar(value):
        return np.array([value])
    found = value if isinstance(value, (list, tuple)) else to_numpy(value)
    return np.array(found)


def coordinates(x, y):
    """Return the points for `x` and `y`; of `x` alone against its positions, of two columns of a matrix."""
    x = numbers(x)
    if y is not None:
        return x.ravel(), numbers(y).ravel()
    if x.ndim == 2 and x.shape[1] >= 2:
        return x[:, 0], x[:, 1]
    return np.arange(1, x.size + 1), x.ravel()


def draw(x, y, type="p", col=None, lty=None, lwd=None, pch=None, cex=None, **ignored):
    """Draw points or lines into the axes."""
    if type == "n":
        return
    shown, pch = axes(), 1 if pch is None else pch
    style: dict[str, Any] = {"linewidth": 1 if lwd is None else lwd}
    if type == "h":
        shown.vlines(x, 0, y, colors=color(col) or "black", linestyles=line_type(lty), **style)
        return
    if type == "s":
        style["drawstyle"] = "steps-post"
    size = 5 if cex is None else 5 * cex
    if type in ("p", "b", "o") and (not is_scalar(col) and col is not None or not is_scalar(size)):
        shown.scatter(x, y, s=np.square(size), c=color(col), marker=marker(pch))
        if type == "p":
            return
        col = None
    if type != "p":
        style["linestyle"] = line_type(lty)
    else:
        style["linestyle"] = "None"
    if type in ("p", "b", "o"):
        style |= {"marker": marker(pch), "markersize": size}
        if pch in OPEN_MARKERS:
            style["fillstyle"] = "none"
    shown.plot(x, y, color=color(col) or "black", **style)


def marker(pch):
    """Return Matplotlib's marker for R's `pch`."""
    if isinstance(pch, str):
        return f"${pch}$" if len(pch) == 1 and pch != "." else "."
    return MARKERS[int(pch if is_scalar(pch) else elements(pch)[0])]


def label(shown, main=None, xlab=None, ylab=None, sub=None, **ignored):
    """Write the titles that are given."""
    if main is not None:
        shown.set_title(str(main))
    if xlab is not None:
        shown.set_xlabel(str(xlab))
    if ylab is not None:
        shown.set_ylabel(str(ylab))


def limit(shown, xlim=None, ylim=None, log="", asp=None, axes=True, bty=None, frame_plot=True, xaxt=None, yaxt=None):
    """Set what the axes show, and how."""
    if log and "x" in log:
        shown.set_xscale("log")
    if log and "y" in log:
        shown.set_yscale("log")
    if xlim is not None:
        shown.set_xlim(*map(float, elements(xlim)))
    if ylim is not None:
        shown.set_ylim(*map(float, elements(ylim)))
    if asp is not None:
        shown.set_aspect(float(asp), adjustable="datalim")
    if not axes:
        shown.axis("off")
    if not frame_plot or bty == "n":
        shown.set_frame_on(False)
    if xaxt == "n":
        shown.set_xticks([])
    if yaxt == "n":
        shown.set_yticks([])


LIMITS = ("xlim", "ylim", "log", "asp", "axes", "bty", "frame_plot", "xaxt", "yaxt")


# Plots


def plot(x=None, y=None, type="p", panel_first=None, panel_last=None, **options):
    """Begin a plot: of points or lines, of a function, of an image or of a training history."""
    if isinstance(x, Raster):
        return plot_raster(x, **options)
    if hasattr(x, "metrics") and hasattr(x, "plot"):
        return x.plot(**options)
    if hasattr(x, "layers"):
        raise TypeError("R.plot() plots data. Plot a model with pykeras3.plot().")
    if callable(x):
        return curve(x, y, options.pop("to", None), panel_first=panel_first, **options)
    shown = new_panel()
    has_annotation = options.pop("ann", DEVICES[-1].settings.get("ann", True))
    if has_annotation:
        label(shown, **options)
    limit(shown, **{name: value for name, value in options.items() if name in LIMITS})
    if panel_first is not None:
        panel_first()
    if x is not None:
        draw(*coordinates(x, y), type=type, **{name: options[name] for name in options if name not in LIMITS})
    if panel_last is not None:
        panel_last()
    return None


def curve(expr, from_=None, to=None, n=101, add=False, type="l", **options):
    """Plot a function."""
    from_, to = (0 if from_ is None else from_), (1 if to is None else to)
    x = np.linspace(float(from_), float(to), int(n))
    y = np.array(expr(x))
    if add:
        draw(x, y, type=type, **options)
    else:
        plot(x, y, type=type, **options)


def plot_new():
    """Begin an empty plot."""
    new_panel().axis("off")


def plot_window(xlim, ylim, **options):
    """Set the coordinates of the axes."""
    limit(axes(), xlim=xlim, ylim=ylim, **{name: value for name, value in options.items() if name in LIMITS})


def lines(x, y=None, type="l", **options):
    """Add lines."""
    draw(*coordinates(x, y), type=type, **options)


def points(x, y=None, type="p", **options):
    """Add points."""
    draw(*coordinates(x, y), type=type, **options)


def abline(a=None, b=None, h=None, v=None, col=None, lty=None, lwd=None, **ignored):
    """Add straight lines: `a + b * x`, or at heights or positions."""
    style = {"color": color(col) or "black", "linestyle": line_type(lty), "linewidth": 1 if lwd is None else lwd}
    shown = axes()
    if a is not None:
        shown.axline((0, float(numbers(a).ravel()[0])), slope=float(numbers(b).ravel()[0]), **style)
    for height in elements(h):
        shown.axhline(height, **style)
    for position in elements(v):
        shown.axvline(position, **style)


def grid(*lines, **options):
    """Add a grid."""
    axes().grid(color="lightgray", linestyle=":")


def title(main=None, sub=None, xlab=None, ylab=None, outer=False, col_main=None, **ignored):
    """Add titles."""
    if outer and main is not None:
        DEVICES[-1].figure.suptitle(str(main))
        return
    shown = axes()
    label(shown, main=main, xlab=xlab, ylab=ylab)
    if col_main is not None:
        shown.title.set_color(color(col_main))


def legend(x, y=None, legend=None, col=None, lty=None, lwd=None, pch=None, fill=None, title=None, **ignored):
    """Add a legend."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    texts = [str(each) for each in elements(legend)]

    def of_each(value, default=None):
        found = list(elements(value)) or [default]
        return [found[number % len(found)] for number in range(len(texts))]

    if fill is not None:
        handles = [Patch(color=color(each), label=text) for each, text in zip(of_each(fill), texts)]
    else:
        handles = [
            Line2D(
                [], [], color=color(each_color) or "black", label=text,
                linestyle="None" if lty is None and lwd is None else line_type(each_type),
                marker="" if each_mark is None else marker(each_mark), linewidth=each_width,
            )
            for text, each_color, each_type, each_mark, each_width in zip(
                texts, of_each(col), of_each(lty), of_each(pch), of_each(lwd, 1)
            )
        ]  # fmt: skip
    where = {"loc": PLACES[x]} if isinstance(x, str) else {"loc": "upper left", "bbox_to_anchor": (x, y)}
    if not isinstance(x, str):
        where["bbox_transform"] = axes().transData
    axes().legend(handles=handles, title=title, **where)


def text_(x, y=None, labels=None, col=None, cex=None, adj=None, pos=None, **ignored):
    """Add text at points."""
    x, y = numbers(x).ravel(), numbers(y).ravel()
    texts, colors = elements(labels), elements(color(col) or "black")
    for number in range(len(x)):
        axes().text(
            x[number],
            y[number],
            str(texts[number % len(texts)]),
            color=colors[number % len(colors)],
            fontsize=10 * (1 if cex is None else cex),
        )


def rect(xleft, ybottom, xright, ytop, col=None, border=None, lwd=None, lty=None, **ignored):
    """Add rectangles."""
    from matplotlib.patches import Rectangle

    sides = np.broadcast_arrays(*(numbers(each).ravel() for each in (xleft, ybottom, xright, ytop)))
    fills, borders = elements(color(col) or "none"), elements(color(border) or "black")
    for number, (left, bottom, right, top) in enumerate(zip(*sides)):
        axes().add_patch(
            Rectangle(
                (left, bottom), right - left, top - bottom, facecolor=fills[number % len(fills)],
                edgecolor=borders[number % len(borders)], linewidth=1 if lwd is None else lwd,
                linestyle=line_type(lty),
            )
        )  # fmt: skip


def segments(x0, y0, x1, y1, col=None, lty=None, lwd=None, **ignored):
    """Add lines between pairs of points."""
    style = {"color": color(col) or "black", "linestyle": line_type(lty), "linewidth": 1 if lwd is None else lwd}
    for ends in zip(*np.broadcast_arrays(*(numbers(each).ravel() for each in (x0, x1, y0, y1)))):
        axes().plot(ends[:2], ends[2:], **style)


def polygon(x, y=None, col=None, border=None, **ignored):
    """Add a polygon."""
    axes().fill(*coordinates(x, y), facecolor=color(col) or "none", edgecolor=color(border) or "black")


def axis(side, at=None, labels=None, **ignored):
    """Set the ticks of an axis."""
    ticks = axes().set_xticks if int(side) in (1, 3) else axes().set_yticks
    if at is not None:
        ticks(numbers(at).ravel(), None if labels in (None, True) else [str(each) for each in elements(labels)])


def box(*which, **options):
    """Add a frame."""
    axes().set_frame_on(True)


def mtext(text, side=3, **ignored):
    """Add text to a margin."""
    shown = axes()
    {1: shown.set_xlabel, 2: shown.set_ylabel, 3: shown.set_title, 4: shown.set_ylabel}[int(side)](str(text))


def hist(x, breaks="Sturges", main=None, xlab=None, col="lightgray", probability=False, **options):
    """Plot a histogram."""
    shown = new_panel()
    bins = "sturges" if isinstance(breaks, str) else int(breaks) if is_scalar(breaks) else numbers(breaks)
    shown.hist(numbers(x).ravel(), bins=bins, color=color(col), edgecolor="black", density=bool(probability))
    label(shown, main="Histogram" if main is None else main, xlab=xlab, ylab="Density" if probability else "Frequency")


def barplot(height, names_arg=None, col="gray", horiz=False, **options):
    """Plot bars."""
    shown = new_panel()
    values = elements(height) if isinstance(height, dict) else numbers(height).ravel()
    names = names_arg if names_arg is not None else list(height) if isinstance(height, dict) else None
    positions = np.arange(1, len(values) + 1)
    (shown.barh if horiz else shown.bar)(positions, values, color=color(col), edgecolor="black")
    if names is not None:
        (shown.set_yticks if horiz else shown.set_xticks)(positions, [str(each) for each in elements(names)])
    label(shown, **options)


def boxplot(*x, **options):
    """Plot boxes of quartiles."""
    shown = new_panel()
    shown.boxplot([numbers(each).ravel() for each in x])
    label(shown, **options)


# Images


def as_raster(x, max=1, **ignored):
    """Return an image whose highest value is `max`, or one of colors; a color alone is one of a single pixel."""
    if isinstance(x, Raster):
        return x
    if isinstance(x, str) or isinstance(x, np.ndarray) and has_texts(x):
        return image_of_colors(np.atleast_2d(np.asarray(x, dtype=object)))
    values = to_numpy(x).astype(float) / float(max)
    if values.size and not (0 <= values.min() and values.max() <= 1):
        raise ValueError(
            f"as_raster(): values must be between 0 and `max`, which is {max}. "
            f"Received: values from {values.min() * max:g} to {values.max() * max:g}"
        )
    return values.view(Raster)


def image_of_colors(x: np.ndarray):
    """Return the image for a matrix of the names or codes of colors."""
    from matplotlib.colors import to_rgba

    known = {each: to_rgba(color(each)) for each in set(x.flat)}
    return np.array([[known[each] for each in row] for row in x]).view(Raster)


def show_image(shown, image, interpolate=True, **options):
    """Draw an image; one without channels is gray."""
    style = {"interpolation": "bilinear" if interpolate else "nearest", "vmin": 0, "vmax": 1, "cmap": "gray"}
    shown.imshow(np.asarray(image), **style, **options)


def plot_raster(x, interpolate=True, **options):
    """Begin a plot of an image, without axes."""
    shown = new_panel()
    show_image(shown, x, interpolate)
    shown.axis("off")
    label(shown, **options)


def raster_image(image, xleft, ybottom, xright, ytop, interpolate=True, **ignored):
    """Add an image within a rectangle."""
    shown = axes()
    limits = shown.get_xlim(), shown.get_ylim()
    show_image(shown, as_raster(image), interpolate, extent=(xleft, xright, ybottom, ytop), aspect=shown.get_aspect())
    shown.set_xlim(limits[0])
    shown.set_ylim(limits[1])


def image(x=None, y=None, z=None, col=None, axes=True, asp=None, **options):
    """Plot a matrix as colors, its rows along the x axis."""
    from matplotlib.colors import ListedColormap

    values = numbers(x if z is None else z)
    shown = new_panel()
    colors = "YlOrRd_r" if col is None else ListedColormap([color(each) for each in elements(col)])
    edges = [(0, 1), (0, 1)] if z is None else [(np.min(numbers(x)), np.max(numbers(x))), (np.min(y), np.max(y))]
    extent = (*edges[0], *edges[1])
    shown.imshow(values.T, origin="lower", cmap=colors, extent=extent, aspect="auto" if asp is None else float(asp))
    if not axes:
        shown.axis("off")
    label(shown, **options)


def hcl_colors(n, palette="viridis", alpha=None, rev=False, **ignored):
    """Return colors of one of matplotlib's palettes with the name of R's."""
    import matplotlib
    from matplotlib.colors import to_hex

    known = {name.lower(): name for name in matplotlib.colormaps}
    name = known.get(palette.lower().replace(" ", ""))
    if name is None:
        raise ValueError(f"hcl.colors(): matplotlib has no palette {palette!r}.")
    found = [
        (*each[:3], 1 if alpha is None else alpha) for each in matplotlib.colormaps[name](np.linspace(0, 1, int(n)))
    ]
    made = [to_hex(each, keep_alpha=alpha is not None) for each in found]
    return made[::-1] if rev else made


def rgb(red, green, blue, alpha=None, maxColorValue=1, **ignored):
    """Return colors as `#RRGGBB` or `#RRGGBBAA`."""
    from matplotlib.colors import to_hex

    parts = [red, green, blue, *([] if alpha is None else [alpha])]
    rows = list(zip(*np.broadcast_arrays(*(numbers(each).ravel() / maxColorValue for each in parts))))
    made = [to_hex([float(each) for each in row], keep_alpha=alpha is not None).upper() for row in rows]
    return made[0] if len(made) == 1 else made


def col2rgb(col, alpha=False):
    """Return the red, green and blue of colors, from 0 to 255, as the rows of a matrix."""
    from matplotlib.colors import to_rgba

    found = [to_rgba(color(each))[: 4 if alpha else 3] for each in elements(col)]
    return np.rint(255 * np.array(found).T).astype(int)


def gray(level, **ignored):
    """Return grays, 0 for black and 1 for white."""
    from matplotlib.colors import to_hex

    made = [to_hex(str(float(each))).upper() for each in elements(level)]
    return made[0] if len(made) == 1 else made


def extendrange(x=None, r=None, f=0.05):
    """Return the range of numbers, with a fraction of it on both sides."""
    ends = numbers(elements(x) if r is None else r)
    low, high = float(np.min(ends)), float(np.max(ends))
    return np.array([low - f * (high - low), high + f * (high - low)])


def n2mfrow(nr_plots, asp=1):
    """Return the numbers of rows and columns for some plots."""
    count = int(nr_plots)
    rows = int(np.ceil(np.sqrt(count / asp)))
    return np.array([rows, int(np.ceil(count / rows))])


def gray_colors(n, start=0.3, end=0.9, **ignored):
    """Return grays from dark to light."""
    return gray(np.linspace(start**2.2, end**2.2, int(n)) ** (1 / 2.2)) if n > 1 else [gray(start)]


def hsv(h=1, s=1, v=1, alpha=None):
    """Return colors by hue, saturation and value."""
    from colorsys import hsv_to_rgb

    parts = np.broadcast_arrays(*(numbers(each).ravel() for each in (h, s, v)))
    return rgb(*np.array([hsv_to_rgb(*map(float, row)) for row in zip(*parts)]).T, alpha=alpha)


def strwidth(s, cex=1, **ignored):
    """Return how wide strings are, in the coordinates of the axes."""
    return extents(s, cex, 0)


def strheight(s, cex=1, **ignored):
    """Return how high strings are, in the coordinates of the axes."""
    return extents(s, cex, 1)


def extents(texts, cex, side):
    """Return the widths or heights of strings."""
    shown, found = axes(), []
    for each in [texts] if isinstance(texts, str) else elements(texts):
        drawn = shown.text(0, 0, str(each), fontsize=10 * cex)
        corners = shown.transData.inverted().transform(drawn.get_window_extent().get_points())
        drawn.remove()
        found.append(float(corners[1][side] - corners[0][side]))
    return found[0] if isinstance(texts, str) else np.array(found)
