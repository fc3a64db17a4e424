"""Memory between R and Python: no leaks, no premature collection, no deadlocks."""

import functools
import gc
import resource
import threading
import time
import weakref

import numpy as np
import pytest

from tests.support import batched_checks

MEGABYTE = 2**20


class Thing:
    pass


def used():
    with open("/proc/self/statm") as facts:
        return int(facts.read().split()[1]) * resource.getpagesize() / MEGABYTE


def collect(r):
    r("invisible(gc())")
    gc.collect()
    r("invisible(gc())")


def grows(r, round_trip, times=10_000, most=8):
    """Return True if each round of that many trips makes this process grow by some megabytes.

    A single round may, since R's heap grows in steps.
    """
    for _ in range(times // 4):
        round_trip()

    def grown():
        collect(r)
        before = used()
        for _ in range(times):
            round_trip()
        collect(r)
        return used() - before

    return all(grown() >= most for _ in range(3))


def check_10_000_arrays(r):
    same, numbers = r("function(x) x"), r("function() as.numeric(1:16384)")
    x = np.random.default_rng(1).random(2**14)
    assert not grows(r, lambda: same(x))
    assert not grows(r, lambda: same(numbers()), times=3000)


def check_10_000_functions(r):
    same, make = r("function(x) x"), r("function(n) function(x) x + n")

    def of_r():
        assert same(make(1))(1) == 2

    def of_python():
        def own(x):
            return x

        assert same(own) is own

    assert not grows(r, of_r)
    assert not grows(r, of_python)


def check_r_lets_go(r):
    for keep, let_go in (
        ("kept <- x", "rm(kept)"),
        ("kept <- list(a = list(x))", "kept <- NULL"),
        ("local({ y <- x; f <<- function() y })", "rm(f)"),
    ):
        thing = Thing()
        seen = weakref.ref(thing)
        r["x"] = thing
        r(keep)
        del thing, r["x"]
        collect(r)
        assert seen() is not None, keep
        r(let_go)
        collect(r)
        assert seen() is None, let_go


def check_python_lets_go(r):
    r("gone <- 0; watched <- function() { e <- new.env(); reg.finalizer(e, function(e) gone <<- gone + 1); e }")
    for count, make in enumerate(
        (
            "watched()",
            "local({ e <- watched(); function() e })",
            "list(1, list(watched()))",
            "structure(list(watched()), class = 'mine')",
        ),
        1,
    ):
        kept = r(make)
        collect(r)
        assert r["gone"] == count - 1, make
        del kept
        collect(r)
        assert r["gone"] == count, make


def check_arguments_that_failed(r):
    seen = []

    def fail():
        thing = Thing()
        seen.append(weakref.ref(thing))
        try:
            r.identity([thing, {"a": thing, "b": 2**60}])
        except OverflowError as error:
            error.__traceback__ = None

    fail()
    collect(r)
    assert seen[0]() is None


def check_errors_leave_nothing_protected(r):
    same = r("function(x) x")
    for _ in range(8000):
        with pytest.raises((OverflowError, ValueError)):
            same([1, "a", {"b": ["c", {"d": (1, [None, 2**60])}]}])
        with pytest.raises(ValueError):
            same([1, {"b": [None, "\0"]}])
    assert same([1, "a"]) == [1, "a"]


def check_arrays_that_another_thread_drops(r):
    ours = [r("as.numeric(1:1000)") for _ in range(200)]
    theirs = []
    r["keep"] = theirs.append
    r("for (i in 1:200) keep(array(rnorm(1000)))")
    functions = []
    r["keep"] = functions.append
    r("for (i in 1:200) keep(local({ n <- i; function() n }))")
    assert len(ours) == len(theirs) == len(functions) == 200 and isinstance(theirs[0], np.ndarray)
    for many in (ours, theirs, functions):
        # R's thread is blocked meanwhile, so that it can't take them back
        thread = threading.Thread(target=many.clear)
        thread.start()
        thread.join()
        assert not many
    assert r("1 + 1") == 2


def check_many_held_objects(r):
    held = r("lapply(1:50000, function(i) c(i, 1))")
    assert len(held) == 50_000 and held[49_999][0] == 50_000
    held.reverse()
    held.clear()
    assert [r("c(1, 2)").tolist() for _ in range(3)] == [[1, 2]] * 3


def check_values_under_a_collector_that_always_runs(r):
    import pandas

    thing, same = Thing(), r("function(x) x")
    values = [
        ["b", {"c": ["x", None], "d": thing}],
        (1, "a"),
        np.array([["a", "b"]]),
        np.ones((2, 2)),
        pandas.DataFrame({"a": [1], "b": pandas.Categorical(["u"])}, index=["p"]),
    ]
    codes = {
        "list(a = 1L, b = list('x', as.character(1:2)))": {"a": 1, "b": ["x", ["1", "2"]]},
        "as.Date('2024-01-01') - 0": np.datetime64("2024-01-01").item(),
        "c(a = 1)": {"a": 1.0},
    }
    r("gctorture2(7L)")
    try:
        got = [same(value) for value in values]
        made = {code: r(code) for code in codes}
    finally:
        r("gctorture2(0L)")
    assert got[0] == values[0] and got[1] == [1, "a"] and got[2].tolist() == [["a", "b"]] and got[3].sum() == 4
    assert got[4].to_dict() == {"a": {"p": 1}, "b": {"p": "u"}} and made == codes


def check_calls_of_threads_while_values_are_made(r):
    """Check that R's garbage collector keeps values under construction when another thread calls R in between."""
    same, work = r("function(x) x"), r("function() { gc(full = FALSE); lapply(1:50, function(i) c('new', i)); NULL }")
    calls, stop = [0, 0], threading.Event()

    def call(place):
        while not stop.is_set():
            work()
            calls[place] += 1

    threads = [threading.Thread(target=call, args=(place,)) for place in range(2)]
    for thread in threads:
        thread.start()
    made = 0
    while made < 400 or min(calls) < 40:
        value = [[float(k), f"x{k}", [k, None, {"a": k, "b": "text"}]] for k in range(made % 40)]
        assert same(value) == value
        made += 1
    stop.set()
    while any(thread.is_alive() for thread in threads):
        time.sleep(0.01)


# The last one: with TensorFlow there, Python's own collector takes long
def check_10_000_models(r):
    import keras

    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
    same = r("function(x) x")
    assert same(model) is model
    assert not grows(r, functools.partial(same, model))
    r["kept"] = model
    seen = weakref.ref(model)
    del model
    r("rm(kept)")
    # a Keras model refers to itself
    keras.backend.clear_session()
    collect(r)
    collect(r)
    assert seen() is None


@pytest.mark.parametrize("check", batched_checks.names(globals()))
def test_memory_is_given_back(check):
    raised = batched_checks.outcomes(__name__)[check]
    assert not raised, raised
