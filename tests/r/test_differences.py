"""The differences from keras3 that only R code sees."""
import json

from pykeras3 import differences
from tests.support.r_subprocesses import run_rscript

EVALUATE = """
    library(pykeras3)
    for (call in CALLS) {
      first_line <- function(e) strsplit(conditionMessage(e), "\\n")[[1L]][[1L]]
      value <- tryCatch(deparse1(eval(str2lang(call))), error = first_line)
      cat("given:", value, "\\n")
    }
"""


def test_the_table_says_what_its_calls_give(libraries):
    calls = ", ".join(json.dumps(d.call) for d in differences.IN_R)
    child = run_rscript(EVALUATE.replace("CALLS", f"c({calls})"), R_LIBS=libraries, KERAS_BACKEND="tensorflow")
    given = [line.removeprefix("given: ").strip() for line in child.stdout.splitlines() if line.startswith("given: ")]
    assert given == [d.here for d in differences.IN_R]
    assert all(d.here != d.keras3 for d in differences.IN_R)


def test_the_table_in_r_has_them():
    assert all(f"`{d.call}`" in differences.table("r") for d in differences.IN_R)
    assert not any(f"`{d.call}`" in differences.table() for d in differences.IN_R)
