"""Whole scripts, translated, run in Python without R; their assertions hold."""

import os
import subprocess
import sys

import pytest

from r_bridge.translate import translate
from tests.support.guides import guides
from tests.support.subprocesses import ROOT, TIME_LIMIT

# The first lines of the script: neither R nor what embeds it can be found
WITHOUT_R = """
import sys
sys.modules.update(dict.fromkeys(["rpy2", "rpycall", "rpytools"]))
"""


# By `make guides`; of `make test`, the callbacks of tests/r/test_portable_models.py are a translated script
@pytest.mark.parametrize("guide", guides(short=()))
def test_guides_run_without_r(guide, tmp_path):
    script = tmp_path / f"{guide.stem}.py"
    script.write_text(WITHOUT_R + translate(guide.read_text(encoding="utf-8"), guide.name).source, encoding="utf-8")
    backend = guide.stem.rpartition("_")[2] if guide.stem.endswith(("_jax", "_torch")) else "tensorflow"
    child = subprocess.run(
        [sys.executable, script],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        timeout=TIME_LIMIT,
        # there are no programs, R among them, on the path
        env={
            "HOME": os.environ.get("HOME", "/"),
            "PATH": str(tmp_path),
            "PYTHONPATH": str(ROOT),
            "KERAS_BACKEND": backend,
            "PYKERAS3_SAMPLE_DATA": "1",
            "TF_CPP_MIN_LOG_LEVEL": "3",
        },
    )
    assert child.returncode == 0, child.stdout[-1000:] + child.stderr[-2000:]


@pytest.mark.parametrize("guide", guides({("subclassing",), ("basics",), ("deep_dive_tensorflow",)}))
def test_translations_are_stable_and_clean(guide, tmp_path):
    source = translate(guide.read_text(encoding="utf-8"), guide.name).source
    assert source == translate(guide.read_text(encoding="utf-8"), guide.name).source
    script = tmp_path / "script.py"
    script.write_text(source, encoding="utf-8")
    # R's handlers catch any error
    checked = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--isolated", "--ignore=BLE001", script],
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert checked.returncode == 0, checked.stdout
