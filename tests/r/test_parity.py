"""The parity cases with the R package in both hosts: a part of them in each, or all if PARITY=all is set."""

import json
import os

import pytest

from tests.support.parity import cases, comparison
from tests.support.r_subprocesses import run_rscript, run_session
from tests.support.subprocesses import ROOT

CASES = {case["id"]: case for case in cases.load("cases")}
GOLDEN = cases.load("golden")
EXCEPTED = cases.excepted(CASES, "r")
WRITE = f'library(pykeras3); source("{ROOT / "tests" / "support" / "parity" / "cases.R"}"); write_records("%s", "%s")'
# Arguments and results as R code has them
OF_R = (
    "op_subset",
    "op_subset<-",
    "op_top_k",
    "op_qr",
    "op_convert_to_numpy",
    "op_convert_to_array",
    "op_shape",
    "image_to_array",
    "pad_sequences",
    "predict_on_batch",
    "to_categorical",
    "shape",
    "tuple",
    "zip_lists",
)


def in_r(library, plan, results):
    run_rscript(WRITE % (plan, results), R_LIBS=library)


def in_python(library, plan, results):
    run_session(f"r({WRITE % (plan, results)!r})", R_LIBS=library)


def chosen(start):
    """Return the ids of the cases that R code affects, the exceptions, and every fortieth of the others."""
    if os.environ.get("PARITY") == "all":
        return list(CASES)
    return [
        i for place, (i, case) in enumerate(CASES.items()) if case["fn"] in OF_R or i in EXCEPTED or place % 40 == start
    ]


@pytest.mark.parametrize("host, start", [(in_r, 0), (in_python, 20)], ids=["r", "python"])
def test_every_case_gives_what_keras3_gave_but_those_excepted(libraries, tmp_path, host, start):
    ids = chosen(start)
    plan, results = tmp_path / "plan.json", tmp_path / "results.json"
    plan.write_text(json.dumps({"cases": [CASES[i] for i in ids], "restore": cases.RESTORE}))
    host(libraries, plan, results)
    records = json.loads(results.read_text())
    found = {i: comparison.describe_difference(GOLDEN[i], records[i]) for i in ids}
    failures = [f"{i}: {why}" for i, why in found.items() if why is not None and i not in EXCEPTED]
    assert not failures, f"{len(failures)} of {len(ids)} cases differ\n" + "\n".join(failures)
    stale = [i for i in EXCEPTED if found[i] is None]
    assert not stale, f"these cases are equal by now: {stale}"
