"""The runner of keras3's own tests and of scripts for keras3, on small examples."""

import csv
import sys

import pytest

from tests.support.subprocesses import ROOT, run

SCRIPT = """library(keras3)
epochs <- 100L
c(epochs, identical(dim(array(0, c(2, 2))), c(2L, 2L)))
missing_file <- get_file(origin = "https://example.org/none.xyz")
lines <- readLines(missing_file)
count <- length(lines)
model <- keras_model_sequential(input_shape = 2) |> layer_dense(1)
model |> compile("sgd", "mse")
history <- model |> fit(matrix(0, 320, 2), numeric(320), epochs = 50, verbose = 0)
stopifnot(length(history$metrics$loss) == 2, identical(epochs, 2L))
wrong <- no_such_variable + 1
wrong + 1
wrong <- 1
wrong + 1
picture <- image_load(get_file(origin = "https://example.org/cat.jpg"))
"""

TESTS = """test_that("one is one", expect_equal(as.numeric(op_sum(c(1, 0))), 1))
test_that("one is two", { expect_equal(1, 1); expect_equal(1, 2) })
test_that("not here", skip("no reason"))
test_that("an error", stop("gone wrong"))
test_that("an error", expect_equal(1, 1))
"""


def run_upstream(*arguments, libraries, status=0):
    command = [sys.executable, str(ROOT / "tools" / "run_upstream.py"), *map(str, arguments)]
    # the backend that starts fastest
    return run(command, status, {"R_LIBS": libraries, "KERAS_BACKEND": "jax"}).stdout


def rows(table):
    with table.open() as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("host", ["r", "python"])
def test_expressions_of_a_script_are_reported_separately(libraries, tmp_path, host):
    (tmp_path / "script.R").write_text(SCRIPT)
    (tmp_path / "other.R").write_text("stop('not asked for')")
    table = tmp_path / "table.csv"
    printed = run_upstream("scripts", tmp_path, "--only", "script", "--host", host, "--out", table, libraries=libraries)
    status = {int(row["place"]): row["status"] for row in rows(table)}
    assert status == {
        1: "ok",
        2: "ok",
        3: "ok",
        4: "network",
        5: "after network",
        6: "after network",
        7: "ok",
        8: "ok",
        9: "ok",
        10: "ok",
        11: "failed",
        12: "after failed",
        13: "ok",
        14: "ok",
        15: "ok",
    }
    assert "script.R: 10 ok, 1 after failed, 2 after network, 1 failed, 1 network" in printed
    assert "    11: failed: object 'no_such_variable' not found" in printed


def test_a_crash_is_a_row_of_its_own(libraries, tmp_path):
    (tmp_path / "crash.R").write_text("x <- 1\nquit(status = 3)\n")
    table = tmp_path / "table.csv"
    run_upstream("scripts", tmp_path, "--out", table, libraries=libraries)
    assert [(row["place"], row["status"]) for row in rows(table)] == [("1", "ok"), ("(whole file)", "failed")]


def test_blocks_of_tests_are_counted_and_compared(libraries, tmp_path):
    (tmp_path / "test-ones.R").write_text(TESTS)
    table, better = tmp_path / "table.csv", tmp_path / "better.csv"
    run_upstream("tests", tmp_path, "--out", table, libraries=libraries)
    found = rows(table)
    assert [(row["place"], row["status"]) for row in found] == [
        ("one is one", "ok"),
        ("one is two", "failed"),
        ("not here", "skipped"),
        ("an error", "failed"),
        ("an error", "ok"),
    ]
    with better.open("w", newline="") as file:
        writer = csv.DictWriter(file, found[0])
        writer.writeheader()
        writer.writerows({**row, "status": "ok"} for row in found if row["place"] in ("one is one", "an error"))
    printed = run_upstream("compare", better, table, libraries=libraries, status=1)
    assert "test-ones.R an error: failed: " in printed and "gone wrong" in printed
    assert "3 right in the first table, 2 of them in the second" in printed
