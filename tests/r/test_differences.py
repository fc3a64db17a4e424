"""The differences from keras3 that only R code sees."""

import json

import pytest

from pykeras3 import differences
from tests.support import backends
from tests.support.r_subprocesses import run_rscript

EVALUATE = """
    library(pykeras3)
    pykeras3:::attach_shims()
    for (call in CALLS) {
      first_line <- function(e) strsplit(conditionMessage(e), "\\n")[[1L]][[1L]]
      value <- tryCatch(deparse1(eval(str2lang(call))), error = first_line)
      cat("given:", value, "\\n")
    }
"""


@pytest.mark.parametrize("backend", backends.ALL)
def test_the_table_says_what_its_calls_give(libraries, backend):
    listed = [d for d in differences.IN_R if d.backend == backend]
    calls = ", ".join(json.dumps(d.call) for d in listed)
    child = run_rscript(EVALUATE.replace("CALLS", f"c({calls})"), R_LIBS=libraries, KERAS_BACKEND=backend)
    given = [line.removeprefix("given: ").strip() for line in child.stdout.splitlines() if line.startswith("given: ")]
    assert given == [d.here for d in listed]
    assert all(d.here != d.keras3 for d in listed)


def test_the_table_in_r_has_them():
    calls = [differences.as_cell(differences.as_code(d.call)) for d in differences.IN_R]
    assert all(call in differences.table("r") for call in calls)
    assert not any(call in differences.table() for call in calls)


def test_a_difference_on_one_backend_names_it():
    assert "`as.logical(as.array(op_array(2L) & 1L))` on JAX |" in differences.table("r")
