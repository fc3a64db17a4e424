"""The same checks on each backend, in separate processes; and the choice of a backend."""

import sys
import textwrap
import warnings

import pytest

import pykeras3 as pk
from tests.support import backends
from tests.support.subprocesses import ROOT, run, run_python

SMOKE = ROOT / "tests" / "support" / "backend_smoke.py"
CHECKS = [
    line.split("(")[0].removeprefix("def ") for line in SMOKE.read_text().splitlines() if line.startswith("def check_")
]


@pytest.mark.parametrize("backend", backends.ALL)
def test_the_smoke_suite_passes_on_each_backend(backend, tmp_path, monkeypatch):
    monkeypatch.delenv("KERAS_BACKEND", raising=False)
    printed = run([sys.executable, str(SMOKE), backend, str(tmp_path)]).stdout.split()
    assert [line for line in printed if line.startswith("check_")] == CHECKS and len(CHECKS) > 12
    assert ("tensorflow" in printed) == (backend == "tensorflow"), "TensorFlow was loaded without being asked for"


def child(code, **environment):
    """Run code in a new Python, where `error()` returns the message of a failing call, and return its lines."""
    helper = """
        import pykeras3 as pk

        def error(call, *args):
            try:
                call(*args)
            except Exception as problem:
                return f"{type(problem).__name__}: {problem}"
    """
    return run_python(textwrap.dedent(helper) + textwrap.dedent(code), **environment).splitlines()


def test_a_backend_is_chosen_before_keras_is_used():
    before, running, again, late = child(
        """
        pk.use_backend("tensorflow")
        print(pk.use_backend("jax"))
        pk.layer_dense(units=2)
        print(pk.config_backend())
        print(pk.use_backend("jax"))
        print(error(pk.use_backend, "torch"))
    """,
        KERAS_BACKEND="torch",
    )
    assert (before, running, again) == ("None", "jax", "None")
    assert late == (
        'RuntimeError: use_backend("torch") must be called before Keras is loaded, but Keras already runs on jax. '
        "Restart Python and call it first, or set the environment variable KERAS_BACKEND=torch."
    )


def test_tensorflow_is_the_default():
    assert child("pk.keras; print(pk.config_backend())", KERAS_BACKEND="") == ["tensorflow"]


@pytest.mark.torch
def test_the_variable_is_honoured():
    running, jax_layer = child(
        """
        print(pk.config_backend())
        print(error(pk.layer_jax_model_wrapper, None, lambda inputs: inputs))
    """,
        KERAS_BACKEND="torch",
    )
    assert running == "torch" and "JAX or" in jax_layer and "torch" in jax_layer


EDITABLE = """
import sys
from importlib.machinery import PathFinder

find_spec = PathFinder.find_spec
# the state of Python if Keras is installed in editable form, from a folder that is not in Python's path
PathFinder.find_spec = lambda name, path=None, target=None: None if name == "keras" else find_spec(name, path, target)

class OfEditable:
    def find_spec(self, name, path=None, target=None):
        return find_spec(name, path, target) if name == "keras" else None

sys.meta_path.append(OfEditable())
"""


@pytest.mark.parametrize("installed", ["", EDITABLE], ids=["in a folder of Python's path", "in editable form"])
def test_the_backend_of_a_keras_that_is_loaded_already(installed):
    """Keras is prepared as it is imported, before a function of this package is called."""
    prepared, running, late, piped = child(
        installed
        + textwrap.dedent("""
        import keras
        print("__rshift__" in vars(keras.layers.Layer))
        print(pk.config_backend())
        print(error(pk.use_backend, "tensorflow"))
        print((keras.ops.ones((1, 2)) >> pk.layer_dense(units=3)).shape)
    """),
        KERAS_BACKEND="jax",
    )
    assert prepared == "True" and running == "jax" and "Keras already runs on jax" in late and piped == "(1, 3)"


def test_an_unknown_backend_is_an_error():
    unknown, whole_number, loaded = child("""
        print(error(pk.use_backend, "theano"))
        print(error(pk.use_backend, 3))
        import sys
        print("keras" in sys.modules)
    """)
    assert unknown.startswith("ValueError: use_backend(): `backend` must be one of 'tensorflow', 'jax', 'torch'")
    assert unknown.endswith("Received: 'theano'") and whole_number.endswith("Received: 3") and loaded == "False"


def test_the_collector_pauses_while_keras_is_imported_and_leaves_out_what_was_imported():
    lines = child("""
        import gc, weakref
        from pykeras3.core.keras_loader import collector_paused

        class Node:
            def __init__(self):
                self.itself = self

        gc.collect()
        before = weakref.ref(Node())
        print(before() is None)
        with collector_paused():
            print(gc.isenabled(), before() is None)
            made = [[] for _ in range(10_000)]
        print(gc.isenabled(), gc.get_freeze_count() > 10_000, any(o is made[0] for o in gc.get_objects()))
        after = weakref.ref(Node())
        gc.collect()
        print(after() is None)
        gc.disable()
        with collector_paused():
            pass
        print(gc.isenabled())
    """)
    assert lines == ["False", "False True", "True True False", "True", "False"]


WITHOUT = """
import sys
from importlib.machinery import PathFinder

class Without:
    # the state of Python if the packages are not installed
    def find_spec(self, name, path=None, target=None):
        return None if name.split(".")[0] in MISSING else PathFinder.find_spec(name, path, target)

    def find_distributions(self, context):
        return PathFinder.find_distributions(context)

sys.meta_path[sys.meta_path.index(PathFinder)] = Without()
"""


def test_a_backend_that_is_not_installed():
    missing, after = child(
        "MISSING = ['jax', 'torch']\n"
        + WITHOUT
        + textwrap.dedent("""
        pk.use_backend("jax")
        print(error(pk.layer_dense, None, 3))
        pk.use_backend("tensorflow")
        print(pk.config_backend())
    """)
    )
    assert missing == (
        "ImportError: The Keras backend 'jax' is not installed. Install it (pip install jax), or choose "
        "another one with use_backend() before Keras is first used."
    )
    assert after == "tensorflow"


def test_a_model_trains_where_tensorflow_is_missing():
    missing, trained = child(
        "MISSING = ['tensorflow']\n"
        + WITHOUT
        + textwrap.dedent("""
        print(error(pk.keras_model_sequential))
        pk.use_backend("jax")
        model = pk.keras_model_sequential(input_shape=2) >> pk.layer_dense(1) >> pk.compile("sgd", "mse")
        history = model >> pk.fit([[1.0, 2.0], [3.0, 4.0]], [1.0, 2.0], verbose=0)
        print(list(history.metrics))
    """),
        KERAS_BACKEND="",
    )
    assert missing.startswith("ImportError: The Keras backend 'tensorflow' is not installed. Install it (pip install ")
    assert trained == "['loss']"


def test_a_request_that_comes_too_late_to_turn_the_gpu_off_warns(monkeypatch):
    """Keras runs already; where the GPU was turned off before, in an earlier run of a script, nothing is amiss."""
    backend = pk.config_backend()
    for name, value in {"KERAS_BACKEND": backend, "CUDA_VISIBLE_DEVICES": "", "JAX_PLATFORMS": ""}.items():
        monkeypatch.setenv(name, value)
    with pytest.warns(
        UserWarning, match=rf'use_backend\("{backend}", gpu=False\) has no effect on GPUs once Keras runs'
    ):
        pk.use_backend(backend, gpu=False)
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "-1")
    monkeypatch.setenv("JAX_PLATFORMS", "cpu")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        pk.use_backend(backend, gpu=False)
        pk.use_backend(backend)


def test_gpu_is_turned_off_on_request():
    assert child("""
        import os
        pk.use_backend("jax", gpu=False)
        print(os.environ["CUDA_VISIBLE_DEVICES"], os.environ["JAX_PLATFORMS"])
    """) == ["-1 cpu"]
