"""R registers itself as the host of pykeras3, in both hosts."""

import pytest

from tests.support.r_subprocesses import run_rscript, run_session

HOST_IN_USE = "from pykeras3.core import host; print(type(host.current()).__module__)"


@pytest.mark.parametrize("first", ["pykeras3", "r_bridge", "r_bridge.keras.host"])
def test_r_is_the_host_where_it_has_started_python(first):
    code = f'reticulate::import("{first}"); reticulate::import("pykeras3"); reticulate::py_run_string("{HOST_IN_USE}")'
    assert run_rscript(f"invisible({{{code}}})").stdout.split() == ["r_bridge.keras.host"]


def test_r_is_the_host_in_a_session():
    code = HOST_IN_USE + "; print(host.current().is_foreign_function(r('function() 1')))"
    assert run_session(code).stdout.split() == ["r_bridge.keras.host", "True"]
