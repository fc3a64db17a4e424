"""Pools of worker processes, without R."""

import _datetime
import os
import pickle
import re
import signal
import sys
import threading
import time
import warnings
from pathlib import Path

import numpy as np
import pytest

import pykeras3 as pk
from pykeras3.classes.registry import user_classes
from pykeras3.core.calling import families
from r_bridge.pool import Outcome, Pool, TaskError, WorkerLostError, WorkerLostWarning
from r_bridge.pool.loky import BrokenProcessPool, cpu_count
from r_bridge.pool.pickling import dumps, loads
from r_bridge.pool.pool import seeds_from
from r_bridge.pool.r_tasks import new_pool, new_pool_for_tasks
from r_bridge.pool.worker import as_bytes
from tests.support.subprocesses import is_running


@pytest.fixture(scope="module")
def pool():
    """Return a pool for all tests."""
    with Pool(2) as made:
        yield made
        made.close(kill=True)


def process(x):
    """Return the id of the worker process."""
    return os.getpid()


def task_that_waits(file):
    """Return a function that gives the inverse of a number once another process, which got 1, waits for ever."""

    def wait_or_invert(x):
        """Write the id of the process to a file and wait; or wait for that file, and return the inverse."""
        if x == 1:
            file.with_suffix(".new").write_text(str(os.getpid()))
            file.with_suffix(".new").rename(file)
            threading.Event().wait()
        while not file.exists():
            time.sleep(0.01)
        return 1 / x

    return wait_or_invert


def check_has_ended(file):
    """Check that the process has ended that wrote its id to a file; end it otherwise."""
    pid = int(file.read_text())
    was_running = is_running(pid)
    if was_running:
        os.kill(pid, signal.SIGKILL)
    assert not was_running


def test_results_come_in_order_from_other_processes(pool):
    """Functions of several iterables and closures are sent, and the processes live on."""
    factor = 10
    assert pool.map(lambda x, y: factor * x + y, [1, 2, 3], [4, 5, 6]) == [14, 25, 36]
    # two tasks go to the two workers at once
    first, second = (set(pool.map(process, range(2))) for _ in range(2))
    assert os.getpid() not in first and len(first) == 2 and second == first
    assert pool.map(process, []) == []


def test_warnings_are_raised_here(pool):
    """Warnings come with their category."""

    def warn(x):
        """Warn of a value."""
        warnings.warn(f"careful: {x}", FutureWarning, stacklevel=1)
        return x

    with pytest.warns(FutureWarning, match="careful: 1"):
        assert pool.map(warn, [1]) == [1]


def test_errors_are_raised_with_their_traceback_or_returned(pool, tmp_path):
    """The first error ends the other tasks."""
    invert = task_that_waits(tmp_path / "pid")
    with pytest.raises(ZeroDivisionError) as raised:
        pool.map(invert, [0, 1])
    check_has_ended(tmp_path / "pid")
    text = str(raised.value.__cause__)
    assert "in wait_or_invert" in text and "r_bridge" not in text
    kept = pool.map(invert, [2, 0], errors="return")
    assert kept[0] == 0.5 and isinstance(kept[1], ZeroDivisionError)


def test_what_can_not_be_sent_back_is_an_error(pool):
    """The task is not lost."""
    with pytest.raises(TaskError, match="The value of the task can't be sent .*generator"):
        pool.map(lambda x: (i for i in range(x)), [1])
    with pytest.raises(TypeError, match="can't be pickled"):
        dumps(pool)


class TwoParts(Exception):
    """An exception that pickles, and can't be made again from what it pickles."""

    def __init__(self, first, second):
        super().__init__(f"{first} and {second}")


class TwoPartsWarning(TwoParts, FutureWarning):
    """A warning of this kind."""


class NotHere:
    """A value that can't be made again."""

    def __reduce__(self):
        return int, ("x",)


def test_what_can_not_be_made_again_is_an_error_of_its_task(pool):
    """Other tasks keep their values."""

    def each(x):
        """Fail, or return such a value."""
        if x == 1:
            raise TwoParts("this", "that")
        return NotHere() if x == 2 else x

    failed, unread, value = pool.map(each, [1, 2, 3], errors="return")
    assert isinstance(failed, TaskError) and "TwoParts: this and that' can't be sent" in str(failed)
    assert isinstance(unread, TaskError) and str(unread).startswith("The value of task 2 can't be made again")
    assert value == 3


@pytest.mark.parametrize("kind", [UserWarning, TwoPartsWarning])
def test_a_warning_that_can_not_be_sent_is_text(kind):
    """The value of its task is not lost."""
    message = kind(*["this", threading.Lock()][: 1 if kind is UserWarning else 2])
    message.lock = threading.Lock()
    outcome = loads(as_bytes(Outcome(0, value=1, warnings=[(message, kind, "file", 1)])))
    ((sent, category, *_),) = outcome.warnings
    assert outcome.value == 1 and outcome.error is None
    assert sent == str(message) and category is (UserWarning if kind is UserWarning else FutureWarning)


def test_a_worker_that_dies_is_named_and_its_task_run_again(pool, tmp_path, capfd):
    """Other tasks are not disturbed; a task that kills two workers is given up."""

    def die_once(x):
        """Kill the worker at the first run of task 2."""
        mark = tmp_path / "died"
        if x == 2 and not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return x, os.getpid()

    with pytest.warns(WorkerLostWarning, match=r"worker \d \(process \d+\) died \(SIGKILL\(-9\)\) .* task 2; .* again"):
        results = pool.map(die_once, [1, 2, 3, 4], progress=True)
    assert [x for x, _ in results] == [1, 2, 3, 4]
    shown = capfd.readouterr().err
    assert "[4/4] task" in shown and "the task is run again" in shown
    with pytest.warns(WorkerLostWarning), pytest.raises(WorkerLostError, match="for the second time"):
        pool.map(lambda x: os.kill(os.getpid(), signal.SIGKILL), [1])
    (outcome,) = pool.as_completed(lambda x: os.kill(os.getpid(), signal.SIGKILL), [1])
    assert re.fullmatch(r"worker \d \(process \d+\)", outcome.worker) and outcome.worker in str(outcome.error)
    assert pool.map(abs, [-1]) == [1]


def test_each_task_has_its_own_seed(pool):
    """Random numbers depend on the seed and the task, not on the worker."""

    def draw(x):
        """Return random numbers."""
        return np.random.rand(2).tolist()

    first = pool.map(draw, range(3), seed=7)
    assert first == pool.map(draw, range(3), seed=7.0)
    assert first[:2] == pool.map(draw, range(2), seed=7) and first[0] != first[1]


def test_seeds_of_tasks_are_independent():
    """Those of one seed are not among those of the next one, and are integers of R."""
    seeds = [seed for run in range(20) for seed in seeds_from(run, 50, "map")]
    assert len(set(seeds)) == len(seeds) and 0 <= min(seeds) and 2**30 < max(seeds) < 2**31
    assert seeds_from(None, 2, "map") == [None, None]


def test_a_worker_that_died_while_idle_is_started_again(pool):
    """No task is lost with it."""
    with Pool(1) as own:
        first = own.map(process, [1])
        with pytest.raises(BrokenProcessPool):
            own.workers[0].executor.submit(os._exit, 1).result()
        assert own.map(process, [1]) != first


def test_a_closed_pool_is_of_no_more_use():
    """Its folder is removed, an iteration ends, and no process is started again."""
    closed = Pool(1)
    ended = closed.as_completed(abs, [-1, -2])
    assert next(ended).value == 1
    closed.close()
    closed.close()
    assert not Path(closed.folder.name).exists()
    with pytest.raises(RuntimeError, match=r"as_completed\(\): this Pool is closed: make a new one"):
        next(ended)
    with pytest.raises(RuntimeError, match=r"map\(\): this Pool is closed"):
        closed.map(abs, [1])
    assert closed.workers[0].executor is None


def test_a_pool_runs_the_tasks_of_one_call_at_a_time(pool):
    """The end of one would end the tasks of the other."""
    ended = pool.as_completed(abs, [-1, -2, -3])
    next(ended)
    with pytest.raises(RuntimeError, match=r"map\(\): this Pool runs the tasks of another call"):
        pool.map(abs, [1])
    assert {outcome.value for outcome in ended} <= {1, 2, 3}
    assert pool.map(abs, [-1]) == [1]


def test_models_go_out_and_come_back_with_their_state(pool):
    """Each task has its own copy of the model; the classes and functions of the user come along."""
    import keras

    double = pk.new_layer_class("Double", call=lambda self, x: 2 * x)

    class Shift(keras.layers.Layer):
        """Adds one."""

        def call(self, x):
            """Return the shifted inputs."""
            return x + 1

    def mean_error(y, p):
        """Return the mean absolute error."""
        return keras.ops.mean(keras.ops.abs(y - p))

    # Training from 6 towards 0, so that no step passes the minimum
    last = pk.layer_dense(1, kernel_initializer="ones")
    model = pk.keras_model_sequential(input_shape=2) >> double() >> Shift() >> last
    model >> pk.compile("sgd", mean_error)
    x, y = np.ones((8, 2), "float32"), np.zeros((8, 1), "float32")

    def train(epochs):
        """Return the history, the trained model, and what it was before."""
        before = model.predict(x, verbose=0)
        return model >> pk.fit(x, y, epochs=epochs, batch_size=4, verbose=0), model, before

    results = pool.map(train, [1, 2], seed=1)
    for epochs, (history, trained, before) in zip((1, 2), results):
        assert len(history.metrics["loss"]) == epochs and history.epoch == list(range(1, epochs + 1))
        assert int(trained.optimizer.iterations) == 2 * epochs
        np.testing.assert_allclose(before, model.predict(x, verbose=0), rtol=1e-6)
        assert not np.allclose(trained.predict(x, verbose=0), before)
        assert (model >> pk.evaluate(x, y, verbose=0))["loss"] > (trained >> pk.evaluate(x, y, verbose=0))["loss"]
    assert int(model.optimizer.iterations) == 0


def test_a_class_goes_out_without_the_other_classes_of_the_session():
    """What is pickled holds nothing of classes that it does not use, which may have what can't be pickled."""
    other = pk.new_layer_class("HoldsLock", call=lambda self, x: x, lock=threading.Lock())
    wanted = pk.new_layer_class("Wanted", call=lambda self, x: x)
    assert b"HoldsLock" not in dumps(wanted.__keras_class__)
    with pytest.raises(TypeError, match="lock"):
        dumps(other.__keras_class__)


@pytest.mark.parametrize("only", [user_classes, families.LAYER, families.OPERATION], ids=lambda v: type(v).__name__)
def test_what_exists_once_in_a_process_is_pickled_by_name(only):
    """Code recognises it by identity."""
    assert loads(dumps(only)) is only


def test_an_iteration_that_stops_ends_its_tasks(pool, tmp_path):
    """A pool can be used again after `break`."""
    for outcome in pool.as_completed(task_that_waits(tmp_path / "pid"), [2, 1]):
        assert (outcome.index, outcome.attempts) == (0, 1) and outcome.worker.startswith("worker ")
        break
    check_has_ended(tmp_path / "pid")
    assert pool.map(abs, [-1, 1]) == [1, 1]


def test_arguments_are_checked():
    """Messages name the function and the argument."""
    for wrong in (0, 1.5, "2", True):
        with pytest.raises(ValueError, match=r"Pool\(\): `workers` must be a positive integer"):
            Pool(wrong)
    with pytest.raises(ValueError, match=r"map\(\): `errors` must be 'raise' or 'return'. Received: 'ignore'"):
        Pool(2.0).map(abs, [1], errors="ignore")
    for wrong in (4.5, -1, "2", True):
        with pytest.raises(ValueError, match=r"map\(\): `seed` must be an integer of at least 0. Received: "):
            Pool(2).map(abs, [1], seed=wrong)
    with pytest.raises(TypeError, match="iterable"):
        Pool(2).map(abs)


def test_pools_of_an_r_host_have_no_more_workers_than_tasks_or_processors():
    """Errors name the functions of R."""
    assert [len(new_pool_for_tasks(*given).workers) for given in ((0,), (1,), (3, 2.0), (2, 5))] == [1, 1, 2, 2]
    assert len(new_pool_for_tasks(10**6).workers) == len(new_pool().workers) == cpu_count()
    with pytest.raises(ValueError, match=r"worker_pool\(\): `workers` must be a positive integer. Received: -3"):
        new_pool(-3)
    with pytest.raises(ValueError, match=r"pool_lapply\(\): `workers` must be a positive integer. Received: 2.7"):
        new_pool_for_tasks(3, 2.7)


def test_settings_of_the_processes():
    """They share the processors, use the same backend, and have the user's variables."""

    def variables(x):
        """Return variables of the process."""
        return [os.environ.get(name) for name in ("KERAS_BACKEND", "OPENBLAS_NUM_THREADS", "MINE")]

    with Pool(1, {"MINE": "yes"}) as own:
        backend, threads, mine = own.map(variables, [1])[0]
        folder = Path(own.folder.name)
    assert backend == pk.config_backend() and int(threads) >= 1 and mine == "yes"
    assert not folder.exists()


def test_without_joblib_the_error_says_what_to_install(monkeypatch):
    """The message says what to install."""
    for name in [name for name in sys.modules if name.startswith(("joblib", "r_bridge.pool"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "joblib", None)
    with pytest.raises(ImportError, match="r_bridge.pool needs joblib: run pip install joblib cloudpickle"):
        import r_bridge.pool  # noqa: F401


def test_errors_keep_their_attributes():
    """Only what holds R objects stays behind."""
    error = ValueError("no")
    error.hint, error.call = "why", _datetime.datetime_CAPI
    again = pickle.loads(dumps(error))
    assert (str(again), vars(again)) == ("no", {"hint": "why"})
