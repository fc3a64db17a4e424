"""At R's console: progress bars during training, lines in documents, and the error if Graphviz is missing."""

import os
import pty
import re
import subprocess
import threading

import pytest

from tests.support.r_subprocesses import R_HOST
from tests.support.subprocesses import COMMON, ROOT, TIME_LIMIT

SCRIPT = """
library(pykeras3)
model <- keras_model_sequential(input_shape = 4) |> layer_dense(1)
model |> compile("sgd", "mse")
x <- matrix(1, 32, 4)
y <- rep(1, 32)
wait <- callback_lambda(on_epoch_end = function(epoch, logs) while (!file.exists(Sys.getenv("SEEN"))) Sys.sleep(0.01))
fit(model, x, y, epochs = 2, batch_size = 8, callbacks = list(wait))
knit <- function(title, ...) {
  cat("\n<", title, ">", knitr::knit(text = c("```{r}", ..., "```"), quiet = TRUE), "</", title, ">\n", sep = "")
}
knit("document", "h <- fit(model, x, y, epochs = 2)", "m <- evaluate(model, x, y, verbose = 'auto')",
  "p <- predict(model, x, verbose = 0)")
options(keras.verbose = 0L)
knit("quiet", "h <- fit(model, x, y)")
reticulate::py_run_string("import os; os.environ['PATH'] = '/nonexistent'")
tryCatch(plot(model), error = function(e) cat("<error>", conditionMessage(e), "</error>\n", sep = ""))
"""


@pytest.fixture(scope="module")
def console(libraries, tmp_path_factory):
    """Return what an R console shows in a terminal; training continues when the first epoch's bar was seen."""
    folder = tmp_path_factory.mktemp("console")
    script, seen = folder / "script.R", folder / "seen"
    script.write_text(SCRIPT)
    terminal, its_end = pty.openpty()
    child = subprocess.Popen(
        ["R", "--vanilla", "--quiet", "--no-readline"],
        stdin=its_end,
        stdout=its_end,
        stderr=its_end,
        cwd=ROOT,
        env={**os.environ, **COMMON, **R_HOST, "R_LIBS": libraries, "KERAS_BACKEND": "jax", "SEEN": str(seen)},
    )
    os.close(its_end)
    late = threading.Timer(TIME_LIMIT, child.kill)
    late.start()
    os.write(terminal, f"source('{script}')\nq('no')\n".encode())
    shown = ""
    while piece := read(terminal):
        shown += piece.replace("\r\n", "\n")
        # Keras draws on several threads: not always that of the first batch first
        if re.search("[1-4]/4", shown):
            seen.touch()
    late.cancel()
    os.close(terminal)
    assert child.wait(timeout=TIME_LIMIT) == 0
    return shown


def read(terminal) -> str:
    """Read the next output, which is empty when the other end is closed."""
    try:
        return os.read(terminal, 65536).decode(errors="replace")
    except OSError:
        return ""


def between(console, start, end):
    return console.split(start)[1].split(end)[0]


def test_bars_grow_at_the_console_while_it_trains(console):
    first, *further = between(console, "Epoch 1/2\n", "Epoch 2/2").split("\b")
    assert re.search("[1-4]/4", first) and "4/4" in further[-1]


def test_in_a_document_each_epoch_is_a_line(console):
    document = between(console, "<document>", "</document>")
    assert "\b" not in document
    assert [line.split(" - ")[0] for line in document.splitlines() if line.startswith("##")] == [
        "## Epoch 1/2",
        "## 1/1",
        "## Epoch 2/2",
        "## 1/1",
        "## 1/1",
    ]


def test_in_a_document_the_option_for_silence_counts(console):
    quiet = between(console, "<quiet>", "</quiet>")
    assert "fit(model" in quiet and "##" not in quiet


def test_a_plot_of_a_model_without_graphviz_says_what_to_install(console):
    message = " ".join(between(console, "<error>", "</error>").split())
    assert "The diagram of a model needs Graphviz' program `dot`, which was not found. Install it: apt-get" in message
