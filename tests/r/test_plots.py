"""Plots and output of R and Keras: below the cell in a notebook, elsewhere in files and on Python's streams."""

import base64
import json
import struct
import sys

import pytest

from tests.support.r_subprocesses import run_session
from tests.support.subprocesses import run

# Runs the cells in a kernel and prints the output of each
NOTEBOOK = """
import json, sys
import nbformat
from nbclient import NotebookClient
cells = [nbformat.v4.new_code_cell(source) for source in json.loads(sys.argv[1])]
NotebookClient(nbformat.v4.new_notebook(cells=cells), kernel_name="python3", allow_errors=True).execute()
print(json.dumps([cell.outputs for cell in cells]))
"""

CELLS = {
    "start": "from r_bridge import RSession\nr = RSession()",
    "text": r"""r('cat("from R\\n"); message("a message"); print(1:3)')""",
    "one plot": "r('plot(1:3)')\nr('abline(h = 2)')\nprint('after')",
    "two plots": "r.plot([1, 2, 3])\nr('hist(c(1, 2, 2))')\nr('invisible(dev.off())')",
    "small plot": "r('options(repr.plot.width = 3, repr.plot.height = 2, repr.plot.res = 100)')\nr('plot(1:3)')",
    "no plot": "1 + 1",
    "own file": """
path = r('path <- tempfile(fileext = ".png"); png(path); plot(1); invisible(dev.off()); path')
print(open(path, 'rb').read(4))""",
    "error": "r('plot(1)')\nr('f <- function(x) stop(\"no such thing\"); f(1)')",
    "after the error": "r('1 + 1')",
    "training": """
import keras, numpy as np
r['model'] = model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile('sgd', 'mse')
r['x'], r['y'] = np.ones((8, 2)), np.ones(8)
r('invisible(model$fit(x, y, epochs = 2L, batch_size = 4L))')""",
}


@pytest.fixture(scope="module")
def notebook(tmp_path_factory):
    folder = str(tmp_path_factory.mktemp("jupyter"))
    child = run(
        [sys.executable, "-c", NOTEBOOK, json.dumps(list(CELLS.values()))],
        0,
        {"IPYTHONDIR": folder, "JUPYTER_RUNTIME_DIR": folder, "JUPYTER_CONFIG_DIR": folder, "KERAS_BACKEND": "jax"},
    )
    return dict(zip(CELLS, json.loads(child.stdout.splitlines()[-1])))


def images(outputs):
    return [base64.b64decode(o["data"]["image/png"]) for o in outputs if "image/png" in o.get("data", {})]


def size(image):
    assert image.startswith(b"\x89PNG")
    return struct.unpack(">II", image[16:24])


def printed(outputs, stream="stdout"):
    return "".join(o["text"] for o in outputs if o.get("name") == stream)


def test_output_of_r_goes_to_the_cell(notebook):
    assert notebook["start"] == []
    assert printed(notebook["text"]) == "from R\n[1] 1 2 3\n"
    assert printed(notebook["text"], "stderr") == "a message\n"


def test_a_plot_appears_once_below_its_cell_with_all_that_was_added_to_it(notebook):
    (image,) = images(notebook["one plot"])
    assert size(image) == (840, 600)
    assert printed(notebook["one plot"]) == "after\n"


def test_every_page_of_a_cell_appears_also_when_the_cell_closed_the_device(notebook):
    first, second = images(notebook["two plots"])
    assert first != second


def test_a_plot_has_the_size_that_the_options_of_r_say(notebook):
    (image,) = images(notebook["small plot"])
    assert size(image) == (300, 200)


def test_without_a_plot_and_with_a_device_of_the_users_own_nothing_appears(notebook):
    assert images(notebook["no plot"]) == []
    assert images(notebook["own file"]) == []
    assert printed(notebook["own file"]) == "b'\\x89PNG'\n"


def test_an_error_shows_the_message_of_r_and_what_was_drawn_before(notebook):
    (error,) = [o for o in notebook["error"] if o["output_type"] == "error"]
    assert (error["ename"], error["evalue"]) == ("RError", "Error in f(1) : no such thing")
    assert len(images(notebook["error"])) == 1
    assert [o["data"]["text/plain"] for o in notebook["after the error"]] == ["2.0"]


def test_progress_of_a_fit_that_r_started_goes_to_the_cell(notebook):
    text = printed(notebook["training"])
    assert "Epoch 1/2" in text and "Epoch 2/2" in text and "2/2" in text and "loss:" in text


def test_progress_of_a_fit_that_r_started_is_written_as_it_comes():
    child = run_session(
        """
import io, sys, keras, numpy as np
class Chunks(io.TextIOBase):
    def write(self, text):
        if text: chunks.append(text)
        return len(text)
chunks, terminal = [], sys.stdout
r["model"] = model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
r["x"], r["y"] = np.ones((8, 2)), np.ones(8)
sys.stdout = Chunks()
r('cat("before\\n"); invisible(model$fit(x, y, epochs = 2L, batch_size = 4L)); cat("after\\n")')
sys.stdout = terminal
text = "".join(chunks)
print(len(chunks) > 4, text.index("before") < text.index("Epoch 1/2") < text.index("Epoch 2/2") < text.index("after"))
""",
        KERAS_BACKEND="jax",
    )
    assert child.stdout == "True True\n"


def test_in_a_script_plots_go_to_a_file_by_the_rule_of_r(tmp_path):
    child = run_session(f"""
r.setwd({str(tmp_path)!r})
r("plot(1:3)"); r("abline(h = 2)")
print(r("names(dev.cur())"), r("invisible(dev.off())") and open({str(tmp_path / "Rplots.pdf")!r}, "rb").read(5))
""")
    assert child.stdout == "pdf b'%PDF-'\n"
