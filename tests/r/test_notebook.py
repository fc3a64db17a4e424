"""`%load_ext r_bridge`: R cells and lines in a notebook, and the display of models, histories and tensors."""

import base64
import html
import sys
from types import SimpleNamespace

import pytest

from tests.support.notebook_kernels import BEGUN, started_kernel, stream_text
from tests.support.subprocesses import run

SETUP = """
%load_ext r_bridge
import numpy as np
import pandas as pd
import pykeras3 as pk
from pykeras3 import *

x = np.arange(6.0).reshape(2, 3)
df = pd.DataFrame({"a": [1, 2], "b": ["u", "v"]})
T, letters, missing_one = 5, "mine", None
sd = lambda values: "Python's"
def fails(value):
    raise KeyError("of mine")
model = keras_model_sequential(input_shape=3) >> layer_dense(1, name="only") >> compile("sgd", "mse")
history = model >> fit(x, np.ones(2), epochs=2, verbose=0)
"""

CELLS = {
    "setup": SETUP,
    "search path": "from r_bridge import RSession\nr = RSession()\nr('length(search())')",
    "values": '%%R\nx * 2\ninvisible(7)\ny <- colMeans(x)\n"last"',
    "data": "%%R\ndf\ndf(1, 2, 3)",
    "names of R's own": "%%R\nc(T, letters[[1]], sd(c(1, 1)))\nis.null(missing_one)",
    "names are gone afterwards": "'model' in r, r('length(search())')",
    "names that R never had": "%%R\nnothing_like_it",
    "live": "%%R\nmodel$trainable <- FALSE\nrm(model)\nclass(model)[[1]]",
    "live in Python": "model.trainable",
    "as it is": "x = np.zeros((1, 1))",
    "as it is in R": "%%R\ndim(x)",
    "functions": "%%R\nf <- function(n) pk$op_sum(c(n, 1)) + nrow(df)\nsapply(1:2, function(n) as.numeric(f(n)))",
    "in and out": "%%R -i x,T --output z\nz <- x + T\nT <- TRUE",
    "out": "z",
    "line": "%R y",
    "assigned": "value = %R y[1] + 1  # R's comment\nvalue",
    "invisible": "%R y <- y + 1",
    "options of a line": '%R -i z -o w w <- paste("a  b", length(z))',
    "out of a line": "w",
    "dollar and braces": "%R list(a = {1 + 1})$a",
    "local": "def double(inner):\n    return get_ipython().run_line_magic('R', 'inner * 2')\ndouble(4)",
    "plots": "%%R\nplot(1:3)\ncat('text\\n')\nhist(c(1, 2, 2))",
    "messages": "%%R\nmessage('a message')\nwarning('careful')\nf <- function() warning('in f')\nf()",
    "as they come": "%%R\ncat('first\\n')\nwhile (!file.exists(Sys.getenv('FIRST_SEEN'))) Sys.sleep(0.01)\n"
    "cat('second\\n')",
    "error": "%%R\ncat('before\\n')\ng <- function(x) stop('no such thing')\nh <- function(x) g(x)\nh(1)\ncat('after')",
    "error at the top": "%%R\nstop('at the top')",
    "syntax": "%%R\nx <- 1\nx +* 2",
    "error of Keras": "%%R\npk$layer_dense('many')",
    "error of Python": "%%R\nfails(1)",
    "nothing to give": "%%R -i nowhere\n1",
    "nothing to take": "%%R -o nowhere\n1",
    "not assigned": "%%R -o df\n1",
    "data of a package": "%R -o women\nwomen.shape",
    "translation": "%%R --translate\n# train it\nmodel |> fit(x, array(1, 2), epochs = 2)\nonly <- list(y, 2)",
    "translation of a line": "%R --translate half <- list(z)",
    "not run": "r('exists(\"half\")')",
    "no translation": "%%R --translate\nunknown_to_both",
    "package": "%%R\nlibrary(keras3)\nsecond <- keras_model_sequential(input_shape = 4) |> layer_dense(1)\n"
    "second |> compile('sgd', 'mse')\n"
    "second |> fit(matrix(1, 8, 4), rep(1, 8), epochs = 2, batch_size = 4)\n"
    "nrow(as.data.frame(history))\nplot(history)\nplot(second)\nmodel",
    "model": "model",
    "history": "history",
    "plot of a history": "plot(history)",
    "plot of a history in the middle": "figure = plot(history)\n1",
    "plot of a model": "plot_model(model)",
    "tensor": "op_ones([2, 2])",
    "symbolic tensor": "keras_input(4)",
}


@pytest.fixture(scope="module")
def notebook(libraries, tmp_path_factory):
    """Return the output and reply of each cell; `interrupted` is an R cell that was interrupted."""
    folder = tmp_path_factory.mktemp("jupyter")
    first_seen = folder / "first seen"

    def look(message):
        if "first" in stream_text([message]):
            first_seen.touch()

    def ran(kernel, code):
        reply, messages = kernel.run(code, look)
        return SimpleNamespace(status=reply["status"], messages=messages)

    with started_kernel(
        R_LIBS=libraries,
        KERAS_BACKEND="jax",
        IPYTHONDIR=str(folder),
        MPLCONFIGDIR=str(folder),
        FIRST_SEEN=str(first_seen),
    ) as kernel:
        done = {name: ran(kernel, code) for name, code in CELLS.items()}
        done["interrupted"] = kernel.interrupt(f"%%R\ncat('{BEGUN}\\n')\nSys.sleep(1e6)")
    return done


def printed(cell, stream="stdout"):
    return stream_text(cell.messages, stream)


def contents(cell, *kinds):
    return [message["content"] for message in cell.messages if message["msg_type"] in kinds]


def shown(cell):
    """Return what was displayed, by type: values and images."""
    return [content["data"] for content in contents(cell, "display_data", "execute_result")]


def value(cell):
    (data,) = shown(cell)
    return data["text/plain"]


def images(cell):
    return [data["image/png"] for data in shown(cell) if "image/png" in data]


def error(cell):
    (content,) = contents(cell, "error")
    assert cell.status == "error"
    return content["ename"], content["evalue"], content["traceback"]


def test_a_translation_is_printed_and_not_run(notebook):
    lines = printed(notebook["translation"]).splitlines()
    assert "from pykeras3 import fit" in lines and "# train it" in lines
    assert lines[-1] == "only = [y, 2]"
    assert printed(notebook["translation of a line"]) == "half = [z]\n"
    assert value(notebook["not run"]) == "False"
    assert printed(notebook["no translation"], "stderr") == (
        "UsageError: cell, line 1: `unknown_to_both` is not defined in the script, and has no translation.\n"
        "    unknown_to_both\n"
    )


def test_a_cell_prints_its_visible_values_as_the_console_does(notebook):
    assert notebook["setup"].status == "ok" and shown(notebook["setup"]) == []
    assert printed(notebook["values"]) == (
        '     [,1] [,2] [,3]\n[1,]    0    2    4\n[2,]    6    8   10\n[1] "last"\n'
    )
    assert shown(notebook["values"]) == []


def test_data_of_pythons_goes_before_a_function_of_that_name_but_is_no_function(notebook):
    assert printed(notebook["data"]) == "  a b\n1 1 u\n2 2 v\n[1] 0.2788548\n"


def test_r_constants_and_functions_take_precedence_over_pythons(notebook):
    assert printed(notebook["names of R's own"]) == '[1] "TRUE" "a"    "0"   \n[1] TRUE\n'


def test_names_are_seen_while_a_cell_runs(notebook):
    assert value(notebook["names are gone afterwards"]) == f"(False, {value(notebook['search path'])})"
    assert error(notebook["names that R never had"])[1] == "Error: object 'nothing_like_it' not found"


def test_r_works_on_the_object_itself_as_it_is_now(notebook):
    assert "Sequential" in printed(notebook["live"])
    assert value(notebook["live in Python"]) == "False"
    assert printed(notebook["as it is in R"]) == "[1] 1 1\n"
    assert printed(notebook["functions"]) == "[1] 4 5\n"


def test_options_give_and_take_variables(notebook):
    assert value(notebook["out"]) == "array([[5.]])"
    assert value(notebook["out of a line"]) == "'a  b 1'"
    assert value(notebook["data of a package"]) == "(15, 2)"
    for name, message in (
        ("nothing to give", "-i: Python has no variable 'nowhere'."),
        ("nothing to take", "-o: R has no variable 'nowhere'."),
        ("not assigned", "-o: R has no variable 'df'."),
    ):
        assert notebook[name].status == "error" and printed(notebook[name], "stderr") == f"UsageError: {message}\n"


def test_a_line_gives_its_value_to_python(notebook):
    assert value(notebook["line"]) == "array([1.5, 2.5, 3.5])"
    assert value(notebook["assigned"]) == "2.5"
    assert shown(notebook["invisible"]) == [] and printed(notebook["invisible"]) == ""
    assert value(notebook["dollar and braces"]) == "2.0"
    assert value(notebook["local"]) == "8.0"


def test_plots_appear_below_the_cell(notebook):
    first, second = images(notebook["plots"])
    assert first != second and base64.b64decode(first).startswith(b"\x89PNG")
    assert printed(notebook["plots"]) == "text\n"


def test_messages_and_warnings_go_to_the_cell(notebook):
    assert printed(notebook["messages"], "stderr") == "a message\nWarning: careful\nWarning in f() : in f\n"


def test_output_comes_while_the_cell_runs(notebook):
    # the cell continues when its first output was seen
    assert printed(notebook["as they come"]) == "first\nsecond\n"


def test_an_error_of_rs_is_its_message_and_its_calls(notebook):
    name, message, shown_lines = error(notebook["error"])
    assert (name, message) == ("RError", "Error in g(x) : no such thing")
    assert shown_lines == [message, "Calls: h -> g"]
    assert printed(notebook["error"]) == "before\n"
    assert error(notebook["error at the top"])[2] == ["Error: at the top"]
    (syntax,) = error(notebook["syntax"])[2]
    assert syntax.startswith("Error: <text>:2:4: unexpected '*'\n1: x <- 1\n2: x +*\n")


def test_an_error_of_pythons_shows_no_frames_of_the_bridge(notebook):
    name, message, lines = error(notebook["error of Keras"])
    assert name == "ValueError" and len(lines) == 1 and message in lines[0]
    assert message.startswith("layer_dense(): `units` must be")
    name, message, lines = error(notebook["error of Python"])
    assert name == "KeyError" and "of mine" in lines[-1]
    text = "\n".join(lines)
    assert "fails" in text and "r_bridge" not in text and "IPython" not in text


def test_ctrl_c_stops_a_cell(notebook):
    reply = notebook["interrupted"]
    assert reply["ename"] == "KeyboardInterrupt" and len(reply["traceback"]) == 1


def test_scripts_for_keras3_run_in_cells(notebook):
    cell = notebook["package"]
    assert cell.status == "ok"
    text = printed(cell)
    assert "Epoch 2/2" in text and "2/2" in text and "\n[1] 2\n" in text and "only (Dense)" in text
    assert "masked" not in printed(cell, "stderr")
    # the two plots; Keras' own output displays nothing
    assert len(shown(cell)) == len(images(cell)) == 2


def test_a_model_shows_its_summary(notebook):
    (data,) = shown(notebook["model"])
    assert "only (Dense)" in html.unescape(data["text/html"]) and "Total params" in data["text/html"]
    assert data["text/plain"].startswith("<Sequential")


def test_a_history_shows_its_last_epoch_and_its_curves(notebook):
    (data,) = shown(notebook["history"])
    assert "loss: " in data["text/html"] and "<img" in data["text/html"]
    assert base64.b64decode(data["image/png"]).startswith(b"\x89PNG")
    assert data["text/plain"].startswith("Final epoch")


def test_plots_of_pythons_are_shown_once(notebook):
    for name in ("plot of a history", "plot of a history in the middle", "plot of a model"):
        assert len(images(notebook[name])) == 1, name


def test_tensors_show_shape_and_type(notebook):
    assert value(notebook["tensor"]) == "Array([[1., 1.],\n       [1., 1.]], dtype=float32)"
    assert value(notebook["symbolic tensor"]).startswith("<KerasTensor shape=(None, 4), dtype=float32")


def test_without_r_the_extension_says_what_to_do(tmp_path):
    child = run(
        [
            sys.executable,
            "-c",
            "from IPython.core.interactiveshell import InteractiveShell\n"
            "InteractiveShell().run_cell('%load_ext r_bridge')",
        ],
        0,
        {"PATH": str(tmp_path), "R_HOME": "", "IPYTHONDIR": str(tmp_path)},
    )
    assert child.stderr.startswith("UsageError: R was not found: install R") and "Traceback" not in child.stderr
