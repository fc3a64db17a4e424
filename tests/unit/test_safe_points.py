"""Where R's thread may make calls of other threads: what the rules take for granted of Python's standard library."""

import multiprocessing.synchronize
import re
import sched
import subprocess
import sys
import threading
import time
import types
from pathlib import Path

import numpy as np
import pytest

from pykeras3 import keras
from r_bridge.keras import training_interrupts
from r_bridge.runtime import frames, safe_points, state

LIBRARY = Path(threading.__file__).parent
LOCK = re.compile(r"\b(R?Lock|Condition|allocate_lock)\(\)")
# Programs and tests
LEFT_OUT = {"test", "idlelib", "lib2to3", "site-packages", "dist-packages"}


def test_all_modules_of_the_standard_library_that_make_locks_are_known():
    found = set()
    for path in LIBRARY.rglob("*.py"):
        package = path.relative_to(LIBRARY).parts[0].removesuffix(".py")
        if package not in LEFT_OUT and LOCK.search(path.read_text(encoding="utf-8", errors="replace")):
            found.add(package)
    assert {"threading", "queue", "concurrent", "logging"} < found
    assert found <= safe_points.LOCKING_STANDARD_LIBRARY


def test_functions_that_wait_exist():
    modules = {module for module, _ in safe_points.WAITS_WITHOUT_LOCK} | set(safe_points.WAITS_IN_CALLEE)
    names = {(module, name) for module, names in safe_points.WAITS_IN_CALLEE.items() for name in names} | set(
        safe_points.WAITS_WITHOUT_LOCK
    )
    for module in modules:
        __import__(module)
        text = Path(sys.modules[module].__file__).read_text(encoding="utf-8")
        for name in (name for place, name in names if place == module):
            assert name in OF_OTHER_VERSIONS or re.search(rf"\bdef {name}\(", text), (module, name)


# From Python 3.11 on, `asyncio.runners` has a class; before 3.12, no _result_or_cancel()
OF_OTHER_VERSIONS = {"_result_or_cancel"}


def test_modules_without_locks_make_none():
    for module in safe_points.WITHOUT_LOCKS:
        __import__(module)
        assert not LOCK.search(Path(sys.modules[module].__file__).read_text(encoding="utf-8"))


def is_at_safe_point_in(module, name, wait, end):
    """Return whether a thread is at a safe point while it waits in a function; then end the wait."""
    thread = threading.Thread(target=lambda: wait())
    thread.start()
    while frames.name_of(frame := sys._current_frames()[thread.ident]) != (module, name):
        time.sleep(1e-3)
    is_safe_point = safe_points.is_safe_point(frame)
    end()
    thread.join()
    return is_safe_point


def test_waits_for_other_processes_are_safe_but_where_a_lock_is_held():
    """A queue has a lock for those who read it."""
    context = multiprocessing.get_context("spawn")
    one, other = context.Pipe()
    queue = context.SimpleQueue()
    assert is_at_safe_point_in("multiprocessing.connection", "_recv", one.recv, lambda: other.send(1))
    assert is_at_safe_point_in("selectors", "select", lambda: one.poll(None), lambda: other.send(1))
    assert not is_at_safe_point_in("multiprocessing.connection", "_recv", queue.get, lambda: queue.put(1))


@pytest.mark.parametrize(
    "function, name, lines",
    [
        (multiprocessing.synchronize.Condition.wait, "_wait_semaphore", ["return self._wait_semaphore.acquire("]),
        (subprocess.Popen._wait, "sleep", ["time.sleep(delay)"]),
        (sched.scheduler.run, "delayfunc", ["delayfunc = self.delay", "delayfunc(time - now)", "delayfunc(0)"]),
    ],
)
def test_the_lines_where_a_function_waits(function, name, lines):
    assert (function.__module__, function.__name__) in safe_points.WAITS_WITHOUT_LOCK
    source = Path(sys.modules[function.__module__].__file__).read_text(encoding="utf-8").splitlines()
    found = [source[line - 1].strip() for line in sorted(set(safe_points.lines_with(function.__code__, name)))]
    assert len(found) == len(lines) and all(map(str.startswith, found, lines))


def test_the_lines_where_a_condition_has_released_its_lock():
    code = threading.Condition.wait.__code__
    source = Path(threading.__file__).read_text(encoding="utf-8").splitlines()
    lines = [source[line - 1].strip() for line in sorted(safe_points.lines_after_release(code))]
    assert lines and all(line.startswith(("waiter.acquire()", "gotit = waiter.acquire(")) for line in lines)
    released = next(i for i, line in enumerate(source, 1) if "self._release_save()" in line and i > code.co_firstlineno)
    restored = next(i for i, line in enumerate(source, 1) if "self._acquire_restore(" in line and i > released)
    assert all(released < line < restored for line in safe_points.lines_after_release(code))


def test_user_code_is_safe_and_the_standard_librarys_is_not():
    frame = sys._getframe()
    assert safe_points.is_safe_point(frame)
    calls = []
    sys.setprofile(lambda frame, event, value: calls.append((frame.f_code.co_name, safe_points.is_safe_point(frame))))
    threading.Event().is_set()
    sys.setprofile(None)
    assert ("is_set", False) in calls


def test_library_code_that_a_loop_over_steps_called_returns_to_it(monkeypatch):
    monkeypatch.setattr(state.runtime.known_code, "loops", set())
    training_interrupts.add_loops(keras.Model)
    found = {}

    def in_keras():
        """Return what is found in a function of Keras."""
        return keras.tree.map_structure(lambda _: safe_points.returns_to_loop(sys._getframe().f_back), [1])[0]

    class Watch(keras.callbacks.Callback):
        def on_train_batch_end(self, batch, logs=None):
            found["user code"] = safe_points.returns_to_loop(sys._getframe())
            found["library code that user code called"] = in_keras()

    def watch(frame, event, value):
        if frame.f_code.co_name == "on_train_batch_end" and frames.package_of(frame) == "keras":
            found["library code"] = safe_points.returns_to_loop(frame)

    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    sys.setprofile(watch)
    model.fit(np.ones((1, 1)), np.ones(1), verbose=0, callbacks=[Watch()])
    sys.setprofile(None)
    assert found == {"library code": True, "user code": False, "library code that user code called": False}
    assert not in_keras()


@pytest.mark.parametrize(
    "callers, postponed",
    [
        (["tensorflow.python.eager"], True),
        (["keras.src.trainers", "__main__"], False),
        (["keras.src.trainers", "__main__", "numpy"], False),
        (["tensorflow.python.eager", "contextlib"], True),
        (["tensorflow.python.framework", "numpy.lib"], True),
        (["tensorflow.python.framework", "google.protobuf", "copyreg"], True),
        (["tensorflow.python.framework", "wandb"], False),
        (["keras.src.trainers", "r_bridge.keras.data_loading"], False),
    ],
)
def test_ctrl_c_waits_for_the_end_of_a_step_where_a_backend_or_what_it_calls_is_at_work(
    callers, postponed, monkeypatch
):
    def found(inner=()):
        """Call the first of the functions with the others; return what is found in the last."""
        active = list(frames.callers_up_to_handler(sys._getframe()))
        return inner[0](inner[1:]) if inner else training_interrupts.is_in_a_step(active)

    def in_module(name):
        return types.FunctionType(found.__code__, {**globals(), "__name__": name}, None, ((),), found.__closure__)

    monkeypatch.setattr(state.runtime.known_code, "loops", set())
    loop = in_module("keras.src.backend")
    assert not loop([in_module(name) for name in callers])
    state.runtime.known_code.loops.add(found.__code__)
    assert loop([in_module(name) for name in callers]) == postponed
