"""The differences from keras3 that only R code sees."""
import json

import pytest
from r_children import run_rscript

from pykeras3 import differences

EVALUATE = """
    library(pykeras3)
    pykeras3:::attach_stand_ins()
    for (call in CALLS) {
      first_line <- function(e) strsplit(conditionMessage(e), "\\n")[[1L]][[1L]]
      value <- tryCatch(deparse1(eval(str2lang(call))), error = first_line)
      cat("given:", value, "\\n")
    }
"""


@pytest.mark.parametrize("backend", sorted({d.backend for d in differences.IN_R}))
def test_the_table_says_what_its_calls_give(libraries, backend):
    listed = [d for d in differences.IN_R if d.backend == backend]
    calls = ", ".join(json.dumps(d.call) for d in listed)
    child = run_rscript(EVALUATE.replace("CALLS", f"c({calls})"), R_LIBS=libraries, KERAS_BACKEND=backend)
    given = [line.removeprefix("given: ").strip() for line in child.stdout.splitlines() if line.startswith("given: ")]
    assert given == [d.here for d in listed]
    assert all(d.here != d.keras3 for d in listed)


def test_the_table_in_r_has_them():
    assert all(f"`{d.call}`" in differences.table("r") for d in differences.IN_R)
    assert not any(f"`{d.call}`" in differences.table() for d in differences.IN_R)
