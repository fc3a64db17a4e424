"""The functions of tfdatasets and iteration: values, structures, dtypes, pipes and messages."""

import inspect
import math

import numpy as np
import pytest
import tensorflow as tf

import pykeras3 as pk
from pykeras3.core.calling.pipe import Deferred
from tests.support.subprocesses import run_python

X = np.arange(12, dtype="float64").reshape(6, 2)
Y = np.array([0, 1, 2, 3, 4, 5], dtype="int32")


def values(dataset):
    """Return the elements as plain Python values."""

    def plain(element):
        if isinstance(element, tuple):
            return tuple(plain(e) for e in element)
        if isinstance(element, dict):
            return {name: plain(e) for name, e in element.items()}
        return np.asarray(element.numpy()).tolist()

    return [plain(element) for element in dataset]


def numbers(to):
    return pk.range_dataset(0, to)


# Making datasets


def test_slices_of_an_array():
    dataset = pk.tensor_slices_dataset(X)
    assert values(dataset) == X.tolist()
    assert dataset.element_spec == tf.TensorSpec((2,), tf.float64)


def test_a_list_of_arrays_is_a_tuple():
    dataset = pk.tensor_slices_dataset([X, Y])
    assert dataset.element_spec == (tf.TensorSpec((2,), tf.float64), tf.TensorSpec((), tf.int32))
    assert values(dataset)[2] == ([4.0, 5.0], 2)


def test_a_nested_list_of_arrays_is_a_nested_tuple():
    dataset = pk.tensor_slices_dataset([[X, Y], {"label": Y}])
    assert values(dataset)[1] == (([2.0, 3.0], 1), {"label": 1})


def test_a_dict_stays_a_dict():
    dataset = pk.tensor_slices_dataset({"x": X, "y": [10.0, 11.0, 12.0, 13.0, 14.0, 15.0]})
    assert dataset.element_spec == {"x": tf.TensorSpec((2,), tf.float64), "y": tf.TensorSpec((), tf.float32)}
    assert values(dataset)[5] == {"x": [10.0, 11.0], "y": 15.0}


@pytest.mark.parametrize(
    "vector, dtype",
    [
        ([1.0, 2.0, 3.0], tf.float32),
        ([1, 2, 3], tf.int32),
        ([True, False, True], tf.bool),
        (["a", "b", "c"], tf.string),
    ],
)
def test_a_list_of_plain_values_is_one_vector(vector, dtype):
    dataset = pk.tensor_slices_dataset(vector)
    assert dataset.element_spec == tf.TensorSpec((), dtype)
    assert len(dataset) == 3


def test_a_list_of_vectors_is_a_tuple_as_in_r():
    assert values(pk.tensor_slices_dataset([[1.0, 2.0], [3, 4]])) == [(1.0, 3), (2.0, 4)]


def test_arrays_in_columns_keep_their_meaning():
    assert values(pk.tensor_slices_dataset(np.asfortranarray(X))) == X.tolist()


def test_a_data_frame_is_a_dict_of_columns():
    import pandas

    frame = pandas.DataFrame({"a": [1.5, 2.5], "b": ["x", "y"], "c": pandas.Categorical(["u", "v"])})
    assert values(pk.tensor_slices_dataset(frame)) == [
        {"a": 1.5, "b": b"x", "c": b"u"},
        {"a": 2.5, "b": b"y", "c": b"v"},
    ]
    assert pk.tensor_slices_dataset(frame).element_spec["a"].dtype == "float32"


def test_tensors_are_one_element():
    assert values(pk.tensors_dataset([1.0, 2.0])) == [[1.0, 2.0]]
    assert values(pk.tensors_dataset([X, "label"])) == [(X.tolist(), b"label")]
    assert values(pk.tensors_dataset(7.0)) == [7.0]


def test_ranges_end_before_to():
    assert values(pk.range_dataset(0, 3)) == [0, 1, 2]
    assert values(pk.range_dataset(from_=1.0, to=10.0, by=4.0)) == [1, 5, 9]
    assert values(pk.range_dataset(3, 0, -1)) == [3, 2, 1]
    assert values(pk.range_dataset()) == []
    assert pk.range_dataset(0, 3).element_spec.dtype == tf.int64
    assert pk.range_dataset(0, 3, dtype="float32").element_spec.dtype == tf.float32
    assert pk.range_dataset(0, 3, dtype=tf.int32).element_spec.dtype == tf.int32


def test_zip_datasets_pairs_elements():
    a, b = numbers(3), pk.tensor_slices_dataset(["x", "y"])
    expected = [(0, b"x"), (1, b"y")]
    assert values(pk.zip_datasets(a, b)) == expected
    assert values(pk.zip_datasets([a, b])) == expected
    assert values([a, b] >> pk.zip_datasets()) == expected
    assert values(pk.zip_datasets({"a": a, "b": b})) == [{"a": 0, "b": b"x"}, {"a": 1, "b": b"y"}]
    assert values(pk.zip_datasets(a, [a, b]))[1] == (1, (1, b"y"))


# Dataset to dataset


def test_dataset_batch_keeps_or_drops_the_rest():
    assert values(numbers(5) >> pk.dataset_batch(2.0)) == [[0, 1], [2, 3], [4]]
    assert values(pk.dataset_batch(numbers(5), 2, drop_remainder=True)) == [[0, 1], [2, 3]]
    assert values(pk.dataset_batch(numbers(5), [3], num_parallel_calls=2.0, deterministic=True)) == [
        [0, 1, 2],
        [3, 4],
    ]


def test_shuffle_is_repeatable_with_a_seed():
    shuffled = pk.dataset_shuffle(numbers(20), 20.0, seed=3.0, reshuffle_each_iteration=False)
    first = values(shuffled)
    assert first == values(shuffled)
    assert sorted(first) == list(range(20)) != first


def test_map_spreads_tuples():
    dataset = pk.tensor_slices_dataset([X, Y]) >> pk.dataset_map(lambda x, y: x[0] + tf.cast(y, tf.float64))
    assert values(dataset) == [0.0, 3.0, 6.0, 9.0, 12.0, 15.0]


def test_map_makes_tuples_of_returned_lists():
    dataset = numbers(2) >> pk.dataset_map(lambda i: [[i, i * 10], {"both": [i, i + 1]}], num_parallel_calls=2)
    assert values(dataset) == [((0, 0), {"both": (0, 1)}), ((1, 10), {"both": (1, 2)})]


def test_map_gives_a_dict_as_one_argument():
    dataset = pk.tensor_slices_dataset({"x": X, "y": Y}) >> pk.dataset_map(lambda d: d["y"] + 1)
    assert values(dataset) == [1, 2, 3, 4, 5, 6]


def test_map_takes_layers_and_ops_of_ours():
    doubled = (
        pk.tensor_slices_dataset(np.float32([1, 2])) >> pk.dataset_batch(2) >> pk.dataset_map(pk.layer_rescaling(2))
    )
    assert values(doubled) == [[2.0, 4.0]]
    assert values(numbers(3) >> pk.dataset_map(pk.op_square)) == [0, 1, 4]


def absolute(i):
    if i < 0:
        i = -i
    return i


def test_map_still_lets_autograph_convert_the_function():
    assert values(pk.range_dataset(-2, 2) >> pk.dataset_map(absolute)) == [2, 1, 0, 1]


def test_dataset_filter_by_a_function():
    assert values(numbers(6) >> pk.dataset_filter(lambda i: i % 2 == 0)) == [0, 2, 4]
    large = pk.tensor_slices_dataset([X, Y]) >> pk.dataset_filter(lambda x, y: y > 4)
    assert values(large) == [([10.0, 11.0], 5)]


def test_elements_are_taken_skipped_and_repeated():
    assert values(numbers(5) >> pk.dataset_take(2.0)) == [0, 1]
    assert values(numbers(3) >> pk.dataset_take(-1)) == [0, 1, 2]
    assert values(numbers(5) >> pk.dataset_skip(3)) == [3, 4]
    assert values(numbers(2) >> pk.dataset_repeat(2)) == [0, 1, 0, 1]
    assert values(numbers(2) >> pk.dataset_repeat() >> pk.dataset_take(5)) == [0, 1, 0, 1, 0]


def test_counts_may_be_tensors():
    assert values(numbers(5) >> pk.dataset_take(tf.constant(2, tf.int64))) == [0, 1]


def test_prefetch_and_cache(tmp_path):
    assert values(numbers(3) >> pk.dataset_prefetch()) == [0, 1, 2]
    assert values(numbers(3) >> pk.dataset_prefetch(2.0)) == [0, 1, 2]
    assert values(numbers(3) >> pk.dataset_cache()) == [0, 1, 2]
    calls = []
    on_disk = numbers(3) >> pk.dataset_map(lambda i: tf.py_function(lambda v: calls.append(1) or v, [i], tf.int64))
    on_disk = on_disk >> pk.dataset_cache(tmp_path / "kept")
    assert values(on_disk) == values(on_disk) == [0, 1, 2]
    assert len(calls) == 3
    assert list(tmp_path.iterdir())


def test_dataset_concatenate_in_order():
    a, b = numbers(2), pk.range_dataset(5, 7)
    assert values(pk.dataset_concatenate(a, b)) == [0, 1, 5, 6]
    assert values(pk.dataset_concatenate(a, b, a)) == [0, 1, 5, 6, 0, 1]
    assert values(a >> pk.dataset_concatenate(b)) == [0, 1, 5, 6]


def test_enumerate_counts_from_0_as_tfdatasets():
    assert values(pk.tensor_slices_dataset(["a", "b"]) >> pk.dataset_enumerate()) == [(0, b"a"), (1, b"b")]
    assert values(numbers(2) >> pk.dataset_enumerate(1.0)) == [(1, 0), (2, 1)]


def test_unbatch_and_shard():
    assert values(numbers(5) >> pk.dataset_batch(2) >> pk.dataset_unbatch()) == [0, 1, 2, 3, 4]
    assert values(numbers(7) >> pk.dataset_shard(3.0, 0.0)) == [0, 3, 6]
    assert values(pk.dataset_shard(numbers(7), num_shards=3, index=2)) == [2, 5]


def test_options_are_set_by_name_by_dict_and_by_object():
    given = tf.data.Options()
    given.deterministic = False
    by_dict = {"deterministic": False, "threading.private_threadpool_size": 3.0}
    for dataset in (
        pk.dataset_options(numbers(2), **by_dict),
        pk.dataset_options(numbers(2), by_dict),
        numbers(2) >> pk.dataset_options(by_dict),
        numbers(2) >> pk.dataset_options(**by_dict),
    ):
        assert pk.dataset_options(dataset).deterministic is False
        assert dataset.options().threading.private_threadpool_size == 3
        assert values(dataset) == [0, 1]
    assert (numbers(2) >> pk.dataset_options(given)).options().deterministic is False
    assert (numbers(2) >> pk.dataset_options()).deterministic is None


def test_dataset_collect_takes_the_first_elements():
    assert [e.numpy() for e in pk.dataset_collect(numbers(4))] == [0, 1, 2, 3]
    assert [e.numpy() for e in numbers(4) >> pk.dataset_collect(2.0)] == [0, 1]
    assert pk.dataset_collect(numbers(4), 0) == []
    assert len(numbers(4) >> pk.dataset_collect(math.inf)) == 4


def test_a_pipe_from_files_to_fit_trains_a_model():
    model = pk.keras_model_sequential(input_shape=2) >> pk.layer_dense(1)
    model >> pk.compile("sgd", "mse")
    dataset = pk.tensor_slices_dataset([X, Y]) >> pk.dataset_shuffle(6) >> pk.dataset_batch(3) >> pk.dataset_repeat(2)
    history = model >> pk.fit(dataset, epochs=1, verbose=0)
    assert len(history.metrics["loss"]) == 1


# Reading anything that can be iterated over


class Batches:
    """Data with the old protocol of sequences."""

    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * 10


def generator():
    yield from (0, 10, 20)


def py_dataset():
    import keras

    class Data(keras.utils.PyDataset):
        def __len__(self):
            return 3

        def __getitem__(self, i):
            return i * 10

    return Data()


def data_loader():
    import torch

    return torch.utils.data.DataLoader([0, 10, 20], batch_size=None)


SOURCES = {
    "list": lambda: [0, 10, 20],
    "array": lambda: np.array([0, 10, 20]),
    "sequence": Batches,
    "generator": generator,
    "PyDataset": py_dataset,
    "DataLoader": data_loader,
    "dataset": lambda: pk.range_dataset(0, 30, 10),
}
NEEDS = {"DataLoader": pytest.mark.torch}


@pytest.mark.parametrize(
    "source",
    [pytest.param(source, id=name, marks=NEEDS.get(name, ())) for name, source in SOURCES.items()],
)
def test_iterators_give_elements_until_the_end(source):
    it = source() >> pk.as_iterator()
    assert int(pk.iter_next(it)) == 0
    assert int(it >> pk.iter_next()) == 10
    assert [int(v) for v in pk.iterate(it)] == [20]
    assert pk.iter_next(it) is None
    assert pk.iter_next(it, "done") == "done"
    assert (it >> pk.iter_next(completed=0)) == 0
    assert pk.iterate(source(), f=lambda v: int(v) + 1) == [1, 11, 21]
    assert source() >> pk.iterate(int) == [0, 10, 20]


def test_iterate_goes_on_where_an_iterator_is():
    it = pk.as_iterator(numbers(4))
    pk.iter_next(it)
    assert pk.iterate(it, int, simplify=False) == [1, 2, 3]


# R's formals


@pytest.mark.parametrize(
    "name, formals",
    [
        ("tensor_slices_dataset", "(tensors)"),
        ("tensors_dataset", "(tensors)"),
        ("range_dataset", "(from_=0.0, to=0.0, by=1.0, *, dtype='int64')"),
        ("zip_datasets", "(*args)"),
        (
            "dataset_batch",
            "(dataset, batch_size, drop_remainder=False, num_parallel_calls=None, deterministic=None, name=None)",
        ),
        ("dataset_shuffle", "(dataset, buffer_size, seed=None, reshuffle_each_iteration=None)"),
        ("dataset_map", "(dataset, map_func, num_parallel_calls=None)"),
        ("dataset_filter", "(dataset, predicate)"),
        ("dataset_take", "(dataset, count)"),
        ("dataset_skip", "(dataset, count)"),
        ("dataset_repeat", "(dataset, count=None)"),
        ("dataset_prefetch", "(dataset, buffer_size=-1)"),
        ("dataset_cache", "(dataset, filename=None)"),
        ("dataset_concatenate", "(dataset, *args)"),
        ("dataset_enumerate", "(dataset, start=0)"),
        ("dataset_unbatch", "(dataset, name=None)"),
        ("dataset_shard", "(dataset, num_shards, index)"),
        ("dataset_options", "(dataset, *args, **kwargs)"),
        ("dataset_collect", "(dataset, iter_max=inf)"),
        ("as_iterator", "(x)"),
        ("iter_next", "(it, completed=None)"),
        ("iterate", "(it, f=None, simplify=True)"),
    ],
)
def test_formals_are_those_of_tfdatasets(name, formals):
    assert str(inspect.signature(getattr(pk, name))) == formals


# Wrong calls fail at once


VERBS = {
    "dataset_batch": (2,),
    "dataset_shuffle": (2,),
    "dataset_map": (abs,),
    "dataset_filter": (abs,),
    "dataset_take": (2,),
    "dataset_skip": (2,),
    "dataset_repeat": (2,),
    "dataset_prefetch": (2,),
    "dataset_concatenate": (),
    "dataset_enumerate": (2,),
    "dataset_unbatch": (),
    "dataset_shard": (2, 0),
    "dataset_options": (),
    "dataset_collect": (2,),
}


@pytest.mark.parametrize("wrong", ["data", None, X, [X, Y]], ids=["string", "None", "array", "list"])
@pytest.mark.parametrize("name", VERBS)
def test_a_first_argument_that_is_no_dataset(name, wrong):
    with pytest.raises((TypeError, ValueError), match=r"(?s)must be .*Received: ") as raised:
        getattr(pk, name)(wrong, *VERBS[name])
    assert str(raised.value).startswith(f"{name}(): `")


@pytest.mark.parametrize("name", VERBS)
def test_a_first_argument_alone_that_is_no_dataset(name):
    with pytest.raises(
        TypeError, match=rf"{name}\(\): `dataset` must be a dataset \(tf.data.Dataset\)\. Received: array"
    ):
        getattr(pk, name)(X)
    with pytest.raises(TypeError, match=r"`dataset` must be a dataset.*Received: None"):
        getattr(pk, name)(None)


@pytest.mark.parametrize("name", VERBS)
def test_what_is_piped_must_be_a_dataset(name):
    rest = VERBS[name] or ((numbers(2),) if name == "dataset_concatenate" else ())
    with pytest.raises(TypeError, match=rf"{name}\(\): `dataset` must be a dataset .*Received: array"):
        X >> getattr(pk, name)(*rest)


@pytest.mark.parametrize(
    "call, message",
    [
        (
            lambda: pk.dataset_batch(numbers(3), 2.5),
            r"dataset_batch\(\): `batch_size` must be an integer. Received: 2.5",
        ),
        (
            lambda: pk.dataset_batch(numbers(3), 0),
            r"dataset_batch\(\): `batch_size` must be a positive integer. Received: 0",
        ),
        (
            lambda: pk.dataset_batch(numbers(3), "2"),
            r"dataset_batch\(\): `batch_size` must be an integer. Received: '2'",
        ),
        (
            lambda: pk.dataset_batch(numbers(3), [2, 3]),
            r"`batch_size` must be an integer. Received: \[2, 3\]",
        ),
        (lambda: pk.dataset_batch(numbers(3), True), r"`batch_size` must be an integer. Received: True"),
        (lambda: pk.dataset_batch(numbers(3)), r"dataset_batch\(\): argument `batch_size` is missing"),
        (lambda: pk.dataset_batch(), r"dataset_batch\(\): argument `batch_size` is missing"),
        (
            lambda: pk.dataset_batch(5, 2),
            r"dataset_batch\(\): `drop_remainder` must be True or False. Received: 2$",
        ),
        (
            lambda: pk.dataset_batch(numbers(3), size=2),
            r"dataset_batch\(\): argument `batch_size` is missing",
        ),
        (
            lambda: pk.dataset_batch(numbers(3), 2, drop_reminder=True),
            r"unexpected argument `drop_reminder`. Did you mean `drop_remainder`",
        ),
        (
            lambda: pk.dataset_shuffle(numbers(3), 1.5),
            r"dataset_shuffle\(\): `buffer_size` must be an integer. Received: 1.5",
        ),
        (
            lambda: pk.dataset_shuffle(numbers(3), 2, seed="a"),
            r"dataset_shuffle\(\): `seed` must be an integer. Received: 'a'",
        ),
        (
            lambda: pk.dataset_shuffle(numbers(3), 2, 1, "yes"),
            r"`reshuffle_each_iteration` must be True or False. Received: 'yes'",
        ),
        (
            lambda: pk.dataset_map(numbers(3), 5),
            r"dataset_map\(\): `map_func` must be a function. Received: 5",
        ),
        (
            lambda: pk.dataset_map(numbers(3), None),
            r"dataset_map\(\): `map_func` must be a function. Received: None",
        ),
        (
            lambda: pk.dataset_filter(numbers(3), "x > 2"),
            r"dataset_filter\(\): `predicate` must be a function. Received: 'x > 2'",
        ),
        (
            lambda: pk.dataset_take(numbers(3), None),
            r"dataset_take\(\): `count` must be an integer. Received: None",
        ),
        (
            lambda: pk.dataset_repeat(numbers(3), 1.2),
            r"dataset_repeat\(\): `count` must be an integer. Received: 1.2",
        ),
        (
            lambda: pk.dataset_cache(numbers(3), 5),
            r"dataset_cache\(\): `filename` must be a path \(a string\). Received: 5",
        ),
        (lambda: pk.dataset_shard(numbers(3), 2), r"dataset_shard\(\): argument `index` is missing"),
        (
            lambda: pk.dataset_collect(numbers(3), 1.5),
            r"dataset_collect\(\): `iter_max` must be an integer. Received: 1.5",
        ),
        (
            lambda: pk.dataset_concatenate(numbers(3), X),
            r"dataset_concatenate\(\): every argument must be a dataset .*Received: array",
        ),
        (
            lambda: pk.zip_datasets(numbers(3), 1),
            r"zip_datasets\(\): every argument must be a dataset .*Received: 1",
        ),
        (lambda: pk.zip_datasets([]), r"zip_datasets\(\): every argument must be a dataset .*Received: \[\]"),
        (
            lambda: pk.dataset_options(numbers(3), deterministc=True),
            r"dataset_options\(\): unknown option `deterministc`",
        ),
        (
            lambda: pk.dataset_options(numbers(3), **{"thread.size": 1}),
            r"unknown option `thread.size`. Received: thread.size=1",
        ),
        (
            lambda: pk.dataset_options(numbers(3), 5),
            r"dataset_options\(\): options must be named arguments.*Received: 5",
        ),
        (lambda: pk.tensor_slices_dataset(5), r"tensor_slices_dataset\(\): `tensors` must be .*Received: 5"),
        (
            lambda: pk.tensor_slices_dataset("text"),
            r"tensor_slices_dataset\(\): `tensors` must be .*Received: 'text'",
        ),
        (
            lambda: pk.tensor_slices_dataset(None),
            r"tensor_slices_dataset\(\): `tensors` must be .*Received: None",
        ),
        (
            lambda: pk.tensor_slices_dataset(abs),
            r"tensor_slices_dataset\(\): `tensors` must be .*Received: <built-in",
        ),
        (lambda: pk.tensors_dataset(None), r"tensors_dataset\(\): `tensors` must be .*Received: None"),
        (
            lambda: pk.tensor_slices_dataset([X, Y[:4]]),
            r"tensor_slices_dataset\(\): `tensors` can't be sliced.*\(\(6, 2\), \(4,\)\)",
        ),
        (
            lambda: pk.tensor_slices_dataset([[1, 2], [[3], [4, 5]]]),
            r"tensor_slices_dataset\(\): .*not rectangular",
        ),
        (lambda: pk.range_dataset(0, 2.5), r"range_dataset\(\): `to` must be an integer. Received: 2.5"),
        (lambda: pk.range_dataset(0, 3, 1, "int32"), r"range_dataset\(\): takes at most 3 positional arguments"),
        (
            lambda: pk.as_iterator("abc"),
            r"as_iterator\(\): `x` must be an iterable.*Received: 'abc'",
        ),
        (lambda: pk.as_iterator(5), r"as_iterator\(\): `x` must be an iterable.*Received: 5"),
        (lambda: pk.iterate(5, abs), r"iterate\(\): `it` must be an iterable.*Received: 5"),
        (lambda: pk.iterate([1], 5), r"iterate\(\): `f` must be a function. Received: 5"),
        (
            lambda: pk.iter_next([1, 2]),
            r"iter_next\(\): `it` must be an iterator, as returned by as_iterator\(\). Received: \[1, 2\]",
        ),
        (lambda: pk.iter_next(numbers(3)), r"iter_next\(\): `it` must be an iterator"),
    ],
)
def test_wrong_calls_say_what_was_expected(call, message):
    with pytest.raises((TypeError, ValueError), match=message):
        call()


def test_deferred_calls_describe_their_missing_argument():
    waiting = pk.dataset_batch(32) >> pk.dataset_prefetch()
    assert isinstance(waiting, Deferred)
    assert repr(waiting) == "<deferred call: dataset_batch(_, 32) >> dataset_prefetch(_)>"
    assert values(numbers(3) >> waiting) == [[0, 1, 2]]


# Without TensorFlow


def test_iteration_loads_nothing():
    script = (
        "import sys, pykeras3 as pk\n"
        "it = pk.as_iterator([1, 2])\n"
        "assert (pk.iter_next(it), pk.iterate(it), pk.iter_next(it, 'end')) == (1, [2], 'end')\n"
        "try: pk.dataset_batch([1], 2)\n"
        "except (TypeError, ValueError): pass\n"
        "print([m for m in ('numpy', 'keras', 'tensorflow') if m in sys.modules])"
    )
    assert run_python(script).strip() == "[]"


@pytest.mark.torch
def test_verbs_work_on_another_backend():
    script = (
        "import pykeras3 as pk\n"
        "ds = pk.tensor_slices_dataset([pk.op_array([1., 2., 3.]), [1, 2, 3]]) >> pk.dataset_batch(2)\n"
        "print(pk.config_backend(), [[p.numpy().tolist() for p in e] for e in ds])"
    )
    printed = run_python(script, KERAS_BACKEND="torch")
    assert printed.strip() == "torch [[[1.0, 2.0], [1, 2]], [[3.0], [3]]]"


# Batches and windows


def ragged():
    """Return a dataset of the int64 vectors 1; 2, 2; 3, 3, 3."""
    return pk.range_dataset(1, 4) >> pk.dataset_map(lambda n: tf.fill([n], n))


def test_padded_batches():
    assert values(ragged() >> pk.dataset_padded_batch(2.0)) == [[[1, 0], [2, 2]], [[3, 3, 3]]]
    fixed = ragged() >> pk.dataset_padded_batch(3, padded_shapes=4.0, padding_values=tf.constant(-1, "int64"))
    assert values(fixed) == [[[1, -1, -1, -1], [2, 2, -1, -1], [3, 3, 3, -1]]]


@pytest.mark.parametrize("shape", [None, [None], [math.nan], [-1], True], ids=str)
def test_unknown_sizes_are_padded_to_the_longest(shape):
    pairs = pk.zip_datasets(ragged(), ragged()) >> pk.dataset_padded_batch(3, padded_shapes=[shape, 4])
    assert [part.shape for part in pk.next_batch(pairs)] == [(3, 3), (3, 4)]


def test_padded_shapes_of_a_dict():
    named = pk.zip_datasets({"a": ragged(), "b": ragged()})
    padded = pk.dataset_padded_batch(named, 3, padded_shapes={"a": tf.constant([5], "int32"), "b": tf.TensorShape([6])})
    assert {name: part.shape[1] for name, part in pk.next_batch(padded).items()} == {"a": 5, "b": 6}


def test_batches_of_another_size():
    batches = numbers(7) >> pk.dataset_batch(4)
    assert values(batches >> pk.dataset_rebatch(3.0)) == [[0, 1, 2], [3, 4, 5], [6]]
    assert values(batches >> pk.dataset_rebatch([2.0, 1.0], drop_remainder=True)) == [[0, 1], [2], [3, 4], [5]]


def test_windows_are_datasets():
    windows = numbers(5) >> pk.dataset_window(3.0, shift=2.0)
    assert [values(window) for window in windows] == [[0, 1, 2], [2, 3, 4], [4]]
    flat = windows >> pk.dataset_flat_map(lambda window: window.batch(3, drop_remainder=True))
    assert values(flat) == [[0, 1, 2], [2, 3, 4]]


def test_map_and_batch():
    dataset = numbers(5) >> pk.dataset_map_and_batch(
        lambda x: [x, -x], 2.0, num_parallel_batches=2.0, drop_remainder=True
    )
    assert values(dataset) == [([0, 1], [0, -1]), ([2, 3], [-2, -3])]


def test_elements_of_similar_length_make_batches():
    dataset = ragged() >> pk.dataset_bucket_by_sequence_length(lambda x: tf.shape(x)[0], 3.0, [2.0, 1.0])
    assert sorted(values(dataset)) == [[[1, 0], [2, 2]], [[3, 3, 3]]]


def test_elements_are_grouped_by_key():
    dataset = numbers(6) >> pk.dataset_group_by_window(lambda x: x % 2, lambda key, group: group.batch(3), 3.0)
    assert values(dataset) == [[0, 2, 4], [1, 3, 5]]


# Order, copies and several datasets


def test_shuffled_and_repeated():
    dataset = numbers(4) >> pk.dataset_shuffle_and_repeat(4.0, count=2.0, seed=1.0)
    elements = values(dataset)
    assert sorted(elements[:4]) == sorted(elements[4:]) == [0, 1, 2, 3]


def test_a_snapshot_is_kept_in_files(tmp_path):
    saved = numbers(3) >> pk.dataset_snapshot(tmp_path, compression="None")
    assert values(saved) == [0, 1, 2] and list(tmp_path.iterdir())
    with pytest.raises(ValueError, match=r"dataset_snapshot\(\): `compression` must be one of 'AUTO'.*Received: 'zip'"):
        pk.dataset_snapshot(numbers(3), tmp_path, "zip")


def test_elements_on_a_device():
    assert values(numbers(3) >> pk.dataset_prefetch_to_device("/cpu:0", 1.0)) == [0, 1, 2]


def test_elements_are_chosen_from_several_datasets():
    words = [pk.tensors_dataset(word) >> pk.dataset_repeat() for word in "ab"]
    chosen = pk.choose_from_datasets(words, pk.tensor_slices_dataset(np.array([0, 1, 1])))
    assert values(chosen) == [b"a", b"b", b"b"]
    drawn = pk.sample_from_datasets(words, [0.0, 1.0], seed=1.0) >> pk.dataset_take(3)
    assert values(drawn) == [b"b"] * 3
    with pytest.raises(TypeError, match=r"choose_from_datasets\(\): every argument must be a dataset.*Received: 1"):
        pk.choose_from_datasets(words, 1)


def test_random_integers_are_reproducible():
    assert [values(pk.random_integer_dataset(5.0) >> pk.dataset_take(3)) for _ in range(2)].count(
        values(pk.random_integer_dataset(5.0) >> pk.dataset_take(3))
    ) == 2


def test_slices_of_a_sparse_tensor():
    first, _ = pk.sparse_tensor_slices_dataset(tf.sparse.from_dense([[0, 5], [6, 0]]))
    assert tf.sparse.to_dense(first).numpy().tolist() == [0, 5]


# Elements to elements


def test_elements_are_interleaved():
    dataset = numbers(2) >> pk.dataset_interleave(lambda x: tf.data.Dataset.from_tensors(x).repeat(3), 2.0, 2.0)
    assert values(dataset) == [0, 0, 1, 1, 0, 1]


def test_a_state_goes_from_element_to_element():
    dataset = numbers(4) >> pk.dataset_scan(np.int64(0), lambda state, x: [state + x, state])
    assert values(dataset) == [0, 0, 1, 3]


def test_a_dataset_is_reduced():
    assert numbers(4) >> pk.dataset_reduce(np.int64(0), lambda state, x: state + x) == 6
    total, count = pk.dataset_reduce(numbers(4), (np.int64(0), 0.0), lambda state, x: [state[0] + x, state[1] + 1])
    assert (total.numpy(), count.numpy(), count.dtype) == (6, 4, tf.float32)


def test_elements_up_to_a_condition_and_without_repetitions():
    assert values(numbers(9) >> pk.dataset_take_while(lambda x: x < 3)) == [0, 1, 2]
    assert values(pk.tensor_slices_dataset(np.array([3, 1, 3])) >> pk.dataset_unique()) == [3, 1]


def test_classes_come_as_often_as_wanted():
    dataset = pk.dataset_rejection_resample(
        numbers(100), lambda x: tf.cast(x % 2, "int32"), [0.0, 1.0], initial_dist=[0.5, 0.5], seed=1.0
    )
    assert {label for label, _ in values(dataset)} == {1}


# Iterators, types and shapes


def test_iterators_of_arrays_and_of_tensorflow():
    assert pk.iterate(pk.as_array_iterator(numbers(2) >> pk.dataset_batch(2)))[0].tolist() == [0, 1]
    iterator = pk.make_iterator_one_shot(numbers(1))
    assert pk.iterator_get_next(iterator).numpy() == 0
    with pytest.raises(tf.errors.OutOfRangeError):
        pk.iterator_get_next(iterator)


def test_an_iterator_of_any_dataset_of_a_structure():
    iterator = pk.make_iterator_from_structure(pk.output_types(numbers(2)), pk.output_shapes(numbers(2)))
    for dataset in (numbers(2), pk.range_dataset(5, 7)):
        pk.iterator_make_initializer(iterator, dataset)
        assert pk.iterator_get_next(iterator).numpy() == values(dataset)[0]


@pytest.mark.parametrize("name", ["make_iterator_initializable"])
def test_features_of_tensorflow_1_are_errors(name):
    with pytest.raises(RuntimeError, match="eager"):
        getattr(pk, name)(numbers(2))


def test_types_and_shapes_of_elements_are_returned():
    dataset = pk.tensor_slices_dataset({"x": X, "y": Y}) >> pk.dataset_batch(4)
    assert pk.output_types(dataset) == {"x": tf.float64, "y": tf.int32}
    assert {name: shape.as_list() for name, shape in pk.output_shapes(dataset).items()} == {"x": [None, 2], "y": [None]}


def test_the_only_element_as_a_tensor():
    assert pk.as_tensor(numbers(3) >> pk.dataset_batch(3)).numpy().tolist() == [0, 1, 2]
    assert pk.as_tensor(numbers(3) >> pk.dataset_batch(3), "float32").dtype == tf.float32


def test_a_dataset_passes_as_one():
    dataset = numbers(2)
    assert pk.as_tf_dataset(dataset) is dataset
    with pytest.raises(TypeError, match=r"as_tf_dataset\(\): `dataset` must be a dataset"):
        pk.as_tf_dataset([1])
