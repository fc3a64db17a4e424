"""`python -m r_bridge translate`, and what translating loads."""

import json
import os
import subprocess
import sys

import pytest

from r_bridge.__main__ import main
from r_bridge.translate.command import translate_file
from tests.support.subprocesses import ROOT, run_python

SCRIPT = "library(keras3)\n# a layer\nlayer <- layer_dense(units = 2)\n"
PYTHON = "from pykeras3 import layer_dense\n\n# a layer\nlayer = layer_dense(units=2)\n"
FAILING = "x <- 1\nno_such_function(\n  x\n)\ny <- x + 1\n"


@pytest.fixture
def write(tmp_path):
    def write(name, text):
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return str(file)

    return write


def test_a_script_is_printed(write, capsys):
    assert main(["translate", write("a.R", SCRIPT)]) == 0
    assert capsys.readouterr().out == PYTHON


def test_a_script_is_written_as_a_script_or_a_notebook(write, tmp_path, capsys):
    script = write("a.R", SCRIPT)
    assert main(["translate", script, "-o", str(tmp_path / "a.py")]) == 0
    assert (tmp_path / "a.py").read_text() == PYTHON
    assert main(["translate", script, "--out", str(tmp_path / "a.ipynb")]) == 0
    (cell,) = json.loads((tmp_path / "a.ipynb").read_text())["cells"]
    assert "".join(cell["source"]) == PYTHON.rstrip("\n")
    assert capsys.readouterr().out == ""


def test_a_document_is_translated(write, capsys):
    assert main(["translate", write("a.Rmd", f"Text\n\n```{{r}}\n{SCRIPT}```\n")]) == 0
    assert capsys.readouterr().out.startswith("# %% [markdown]\n# Text\n\n# %%\nfrom pykeras3 import layer_dense\n")


def test_what_has_no_translation_is_an_error_with_its_place_and_text(write, tmp_path, capsys):
    script = write("a.R", FAILING)
    assert main(["translate", script, "-o", str(tmp_path / "a.py")]) == 1
    assert capsys.readouterr().err == (
        f"{script}, line 2: The function `no_such_function()` has no translation.\n    no_such_function( ...\n"
    )
    assert not (tmp_path / "a.py").exists()


def test_what_has_no_translation_is_marked_on_demand_and_listed_at_the_end(write, capsys):
    assert main(["translate", write("a.R", FAILING), "--keep-going"]) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("x = 1\nraise NotImplementedError(") and printed.out.endswith("\ny = x + 1\n")
    first, *rest = printed.err.splitlines()
    assert first == "1 expression could not be translated:" and "line 2: The function" in rest[0]


@pytest.mark.parametrize(
    "arguments, message", [(["-o", "a.txt"], "-o: expected a file that ends with .py or .ipynb, got a.txt")]
)
def test_other_files_are_refused(write, capsys, arguments, message):
    assert main(["translate", write("a.R", SCRIPT), *arguments]) == 1
    assert capsys.readouterr().err == message + "\n"


def test_another_ending_is_a_wrong_argument(write):
    """The function raises what Python does for a wrong value."""
    with pytest.raises(ValueError, match="a file that ends with"):
        translate_file(write("a.R", SCRIPT), "a.txt")


def test_a_missing_file_is_an_error(tmp_path, capsys):
    assert main(["translate", str(tmp_path / "none.R")]) == 1
    assert "none.R" in capsys.readouterr().err


def test_translating_loads_neither_keras_nor_rpy2():
    code = f"""
import sys

class NoR:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "rpy2":
            raise ImportError(name)

sys.meta_path.insert(0, NoR())
from r_bridge.translate import translate
print(translate({SCRIPT!r} + "x <- sapply(1:3, sqrt)\\n plot(x)\\n fit(layer, x)").source)
print(sorted({{"keras", "tensorflow", "jax", "torch", "pandas", "matplotlib", "rpy2"}} & sys.modules.keys()))
"""
    *source, loaded = run_python(code).splitlines()
    assert loaded == "[]"
    assert "layer = layer_dense(units=2)" in source


def test_whoever_reads_the_output_may_stop(write):
    """As `head` does: Python would print a traceback."""
    command = [sys.executable, "-m", "r_bridge", "translate", write("a.R", SCRIPT)]
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True, cwd=ROOT)
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, "")
