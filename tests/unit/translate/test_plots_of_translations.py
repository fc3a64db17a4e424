"""Base graphics on matplotlib: what `plot()` and its like draw."""

import matplotlib
import numpy as np
import pytest

matplotlib.use("agg")

import matplotlib.pyplot as plt  # noqa: E402

from pykeras3.compat import base_r as R  # noqa: E402
from pykeras3.compat.base_r import plots  # noqa: E402
from r_bridge.translate import translate  # noqa: E402


@pytest.fixture(autouse=True)
def device(monkeypatch):
    """Draw to a device of its own, and close its figures."""
    monkeypatch.setattr(plots, "DEVICES", [plots.Device()])
    yield
    plt.close("all")


def draw(code):
    """Run the translation of R code, and return the axes that it has drawn, figure by figure."""
    exec(translate(code).source, {})
    return [figure.axes for figure in plots.DEVICES[-1].figures]


def test_points_lines_and_titles():
    code = """
    plot(c(1, 2, 3), c(2, 4, 8), main = "Growth", xlab = "n", ylab = ~ 2^n, xlim = c(0, 4), pch = 20)
    lines(c(2, 4, 8), lty = 2, col = "red")
    abline(h = 3, v = c(1, 2))
    legend("topleft", legend = c("a", "b"), lty = 1:2)
    """
    ((axes,),) = draw(code)
    points, line, *straight = axes.lines
    assert points.get_linestyle() == "None" and points.get_marker() == "."
    assert points.get_xydata().tolist() == [[1, 2], [2, 4], [3, 8]]
    assert (line.get_linestyle(), line.get_color(), line.get_xdata().tolist()) == ("--", "red", [1, 2, 3])
    assert len(straight) == 3
    assert (axes.get_title(), axes.get_xlabel(), axes.get_ylabel(), axes.get_xlim()) == ("Growth", "n", "2^n", (0, 4))
    assert [text.get_text() for text in axes.get_legend().get_texts()] == ["a", "b"]


def test_panels_fill_a_figure_before_the_next_one_begins():
    code = """
    par(mfrow = c(1, 2))
    for (n in 1:3) plot(1:n)
    """
    assert [len(axes) for axes in draw(code)] == [2, 1]


def test_an_image_is_drawn_as_it_is():
    ((axes,),) = draw("plot(as.raster(array(c(0, 255, 51, 102), dim = c(2, 2)), max = 255L))")
    (image,) = axes.images
    assert image.get_array().tolist() == [[0, 0.2], [1, 0.4]]
    assert (image.get_clim(), image.cmap.name) == ((0, 1), "gray")


def test_an_image_may_be_a_matrix_of_colors():
    ((axes,),) = draw('x <- matrix(c(0, 1, 2, 3), 2)\nx[] <- c("red", "#00FF0080")[cut(x, 2)]\nplot(as.raster(x))')
    (image,) = axes.images
    pixels = image.get_array()
    assert pixels.shape == (2, 2, 4)
    assert pixels[0, 0].tolist() == [1, 0, 0, 1] and pixels[1, 1, :3].tolist() == [0, 1, 0]


def test_values_outside_of_an_image_are_an_error():
    with pytest.raises(ValueError, match="between 0 and `max`, which is 1"):
        R.as_raster(np.array([[2.0]]))


def test_a_function_and_a_formula():
    code = """
    sigmoid <- function(x) 1 / (1 + exp(-x))
    plot(sigmoid, -4, 4)
    df <- data.frame(time = 1:3, value = c(2, 5, 3))
    plot(value ~ time, data = df)
    """
    (curve,), (points,) = draw(code)
    x, y = curve.lines[0].get_data()
    assert (x[0], x[-1], len(x)) == (-4, 4, 101) and y == pytest.approx(1 / (1 + np.exp(-x)))
    assert (points.get_xlabel(), points.get_ylabel()) == ("time", "value")
    assert points.lines[0].get_ydata().tolist() == [2, 5, 3]


def test_settings_end_with_the_function_that_made_them():
    code = """
    draw <- function() {
      withr::local_par(list(pty = "s"))
      plot(1:2)
    }
    draw()
    plot(1:2)
    """
    first, second = draw(code)
    assert first[0].get_box_aspect() == 1 and second[0].get_box_aspect() is None


def test_what_is_drawn_to_a_file_is_saved(tmp_path):
    file = tmp_path / "plot.png"
    assert draw(f"png({str(file)!r})\nhist(c(1, 2, 2))\ndev.off()") == []
    assert file.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "value, expected",
    [
        ("gray50", "0.5"),
        ("transparent", "none"),
        (1, "black"),
        (["red", 3], ["red", "#61D04F"]),
        ("#FF0000", "#FF0000"),
    ],
)
def test_colors_of_r_become_those_of_matplotlib(value, expected):
    assert plots.color(value) == expected


def test_colors_that_are_computed():
    assert R.rgb(1, 0, 0.5) == "#FF0080" and R.rgb(255, 0, 0, 255, maxColorValue=255) == "#FF0000FF"
    assert R.col2rgb("red").ravel().tolist() == [255, 0, 0]
    assert R.hsv(0, 1, 1) == "#FF0000"
    assert len(R.hcl_colors(3, "viridis")) == 3
