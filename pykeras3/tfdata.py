"""The verbs of R's package tfdatasets that guides use, over tf.data, and iteration over any data."""
import functools
import itertools
import math
import sys
from collections.abc import Mapping

from pykeras3 import backend
from pykeras3.conventions import (Convention, Function, Unfit, alone, flag, floatx_array, is_array, is_list, is_numpy,
                                  number, numpy, plain, shown, text_path, whole)
from pykeras3.pipe import Deferred, describe_call
from pykeras3.subjects import expecting
from pykeras3.tabular import codes_of, features_of, is_categorical, is_frame
from pykeras3.wrap import function, verb

AUTOTUNE = -1  # tf.data.AUTOTUNE


def tensorflow():
    """TensorFlow, imported at first use: on another backend it is only there for these verbs."""
    # Keras first: TensorFlow imports it too, and would decide the backend
    backend.keras_loaded()
    try:
        import tensorflow
    except ImportError:
        raise ImportError("The dataset verbs (tensor_slices_dataset(), dataset_batch(), ...) are tf.data's: "
                          "they need TensorFlow on every backend (pip install tensorflow).") from None
    return tensorflow


# What can come first


@expecting("a dataset (tf.data.Dataset)")
def is_dataset(value) -> bool:
    tf = sys.modules.get("tensorflow")
    return tf is not None and isinstance(value, tf.data.Dataset)


@expecting("what can be iterated over: a dataset, an iterator, a generator, a data loader, a list, ...")
def is_iterable(value) -> bool:
    if isinstance(value, (str, bytes, type)):
        return False
    return hasattr(value, "__iter__") or hasattr(value, "__getitem__")


@expecting("an iterator, as as_iterator() gives it")
def is_iterator(value) -> bool:
    return hasattr(value, "__next__") and not isinstance(value, type)


# Conventions


class Piped(Convention):
    """A convention for what follows the dataset; None there alone is no sign of a pipe."""

    def accepts(self, value) -> bool:
        return value is not None and super().accepts(value)


def count(value):
    """A whole number, or a scalar tensor that holds one."""
    value = alone(value)
    if is_array(value) and not is_numpy(value) and len(value.shape) == 0:
        return value
    return whole(value)


def positive_count(value):
    result = count(value)
    if isinstance(result, int) and result < 1:
        raise Unfit("a positive whole number", value)
    return result


def most(value):
    """How many at most: a whole number, or infinity."""
    if is_list(value):
        raise Unfit("a whole number, or infinity", value)
    return value if type(value) is float and value == math.inf else count(value)


def callable_only(value):
    if callable(value):
        return value
    raise Unfit("a function", value)


def optional(convert):
    return lambda value: None if value is None else convert(value)


Count = Piped("Count", count, "int | float")
PositiveCount = Piped("PositiveCount", positive_count, "int | float")
OptionalCount = Piped("OptionalCount", optional(count), "int | float | None")
Most = Piped("Most", most, "int | float")
Flag = Piped("Flag", flag, "bool")
OptionalFlag = Piped("OptionalFlag", optional(flag), "bool | None")
OptionalPath = Piped("OptionalPath", optional(text_path), "str | PathLike[str] | None")
Callback = Piped("Callback", callable_only, "Callable[..., Any]")


# Structures of tensors


def structure(value):
    """R's lists as tuples, as tf.data takes a list for one tensor; but a list of plain values is a vector."""
    if is_categorical(value):
        return codes_of(value)
    if is_frame(value):
        return {name: floatx_array(column) for name, column in features_of(value).items()}
    if isinstance(value, Mapping):
        return {name: structure(v) for name, v in value.items()}
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return value
    if is_list(value) and not plain(value):
        return tuple(structure(v) for v in value)
    return value


def tensors_structure(value):
    """As `structure`; at the top a list of vectors is a tuple as well, as R's `list(c(1, 2), c(3, 4))` is."""
    if value is None or callable(value) and not is_array(value):
        raise Unfit("an array, a tensor, a vector, a data frame, or a list or dict of them", value)
    if is_list(value) and any(is_list(v) for v in value):
        return tuple(structure(v) for v in value)
    return structure(value)


def slices_structure(value):
    if not (is_list(value) or isinstance(value, Mapping) or getattr(value, "shape", ())):
        raise Unfit("an array, a tensor, a vector, a data frame, or a list or dict of them, with a first "
                    "dimension to slice", value)
    return tensors_structure(value)


Tensors = Convention("Tensors", tensors_structure, vector="floats")
Slices = Convention("Slices", slices_structure, vector="floats")


def returning_structure(map_func):
    """The function, what it returns made a structure that tf.data understands."""
    # autograph must still convert the function, and has no business in ours
    as_structure = tensorflow().autograph.experimental.do_not_convert(structure)

    def mapped(*element):
        return as_structure(map_func(*element))
    return mapped


# Making datasets


@verb(in_keras3=False)
def tensor_slices_dataset(tensors: Slices):
    """A dataset whose elements are slices of arrays along their first dimension.

    A list of arrays gives tuples such as `(x, y)`, a dict gives dicts, a data frame gives dicts of its
    columns; lists and dicts nest. A list of plain numbers or strings is one vector, a list of vectors is a
    tuple of them. Arrays keep their dtype; plain numbers become float32 or int32.
    tensors: An array, a tensor, a vector, a data frame, or a (nested) list or dict of them, all of the same
        size in their first dimension.
    Returns: A tf.data.Dataset.
    """
    try:
        return tensorflow().data.Dataset.from_tensor_slices(tensors)
    except ValueError as error:
        raise ValueError("tensor_slices_dataset(): `tensors` can't be sliced along the first dimension: "
                         f"{error}. Received shapes: {shown(shapes(tensors))}") from None


def shapes(tensors):
    if isinstance(tensors, Mapping):
        return {name: shapes(v) for name, v in tensors.items()}
    if isinstance(tensors, tuple):
        return tuple(shapes(v) for v in tensors)
    if hasattr(tensors, "shape"):
        return tuple(tensors.shape)
    return numpy().shape(tensors) if plain_rectangular(tensors) else "not rectangular"


def plain_rectangular(values) -> bool:
    try:
        numpy().shape(values)
    except ValueError:
        return False
    return True


@verb(in_keras3=False)
def tensors_dataset(tensors: Tensors):
    """A dataset of a single element, which consists of the given arrays.

    Lists, dicts, data frames and dtypes as in `tensor_slices_dataset()`.
    tensors: An array, a tensor, a vector or scalar, a data frame, or a (nested) list or dict of them.
    Returns: A tf.data.Dataset of one element.
    """
    return tensorflow().data.Dataset.from_tensors(tensors)


@function(in_keras3=False)
def range_dataset(from_: Count = 0, to: Count = 0, by: Count = 1, *, dtype="int64"):
    """A dataset of evenly spaced whole numbers.

    from_: The first number.
    to: The end, which is not part of the dataset.
    by: The step, which may be negative but not 0.
    dtype: The dtype of the elements, by name or as TensorFlow's own.
    Returns: A tf.data.Dataset of scalars.
    """
    tf = tensorflow()
    return tf.data.Dataset.range(from_, to, by, output_type=tf.as_dtype(dtype))


@function(in_keras3=False)
def zip_datasets(*args):
    """A dataset of tuples with an element of each of several datasets; it ends with the shortest.

    `[ds1, ds2] >> zip_datasets()` is the same as `zip_datasets(ds1, ds2)`.
    args: Datasets, or a single (nested) list or dict of datasets.
    Returns: A tf.data.Dataset of tuples, or of what the list or dict is made of.
    """
    if not args:
        return Deferred(zip_datasets, "zip_datasets(_)")
    datasets = args[0] if len(args) == 1 and not is_dataset(args[0]) else args
    return tensorflow().data.Dataset.zip(zipped(datasets))


def zipped(datasets):
    """The (nested) datasets as tf.data takes them, after a check that they are datasets."""
    if isinstance(datasets, Mapping) and datasets:
        return {name: zipped(d) for name, d in datasets.items()}
    if is_list(datasets) and datasets:
        return tuple(zipped(d) for d in datasets)
    return dataset_or_error("zip_datasets", datasets)


def dataset_or_error(name: str, value):
    if is_dataset(value):
        return value
    raise TypeError(f"{name}(): every argument must be {is_dataset.expected}. Received: {shown(value)}")


# Dataset to dataset


@verb(is_dataset, in_keras3=False)
def dataset_batch(dataset, batch_size: PositiveCount, drop_remainder: Flag = False,
                  num_parallel_calls: OptionalCount = None, deterministic: OptionalFlag = None):
    """Combines consecutive elements into batches.

    dataset: The dataset.
    batch_size: How many elements make a batch.
    drop_remainder: Whether a last batch that is smaller is left out.
    num_parallel_calls: How many batches are made at the same time; -1 lets TensorFlow decide.
    deterministic: Whether parallel calls must keep the order.
    Returns: A tf.data.Dataset of batches. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.batch(batch_size, drop_remainder, num_parallel_calls, deterministic)


@verb(is_dataset, in_keras3=False)
def dataset_shuffle(dataset, buffer_size: Count, seed: OptionalCount = None,
                    reshuffle_each_iteration: OptionalFlag = None):
    """Shuffles the elements, each drawn at random from a buffer of the next ones.

    dataset: The dataset.
    buffer_size: The size of that buffer; at least the size of the dataset for a perfect shuffle.
    seed: A whole number, for the same order at every run.
    reshuffle_each_iteration: Whether every pass over the dataset has another order (the default).
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.shuffle(buffer_size, seed, reshuffle_each_iteration)


@verb(is_dataset, in_keras3=False)
def dataset_map(dataset, map_func: Callback, num_parallel_calls: OptionalCount = None):
    """Applies a function to every element.

    The function is traced: it gets symbolic tensors and is to consist of tensor operations. An element that
    is a tuple, such as `(x, y)`, comes as one argument for each of its parts; a dict comes as one argument.
    dataset: The dataset.
    map_func: The function. A list that it returns makes a tuple, at any depth.
    num_parallel_calls: How many elements are processed at the same time; -1 lets TensorFlow decide.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.map(returning_structure(map_func), num_parallel_calls)


@verb(is_dataset, in_keras3=False)
def dataset_filter(dataset, predicate: Callback):
    """Keeps the elements for which a function is true.

    dataset: The dataset.
    predicate: A function of an element, as in `dataset_map()`, that returns a scalar boolean tensor.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.filter(predicate)


@verb(is_dataset, in_keras3=False)
def dataset_take(dataset, count: Count):
    """The first elements of a dataset.

    dataset: The dataset.
    count: How many at most; -1 is all of them.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.take(count)


@verb(is_dataset, in_keras3=False)
def dataset_skip(dataset, count: Count):
    """A dataset without its first elements.

    dataset: The dataset.
    count: How many are left out; -1 is all of them.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.skip(count)


@verb(is_dataset, in_keras3=False)
def dataset_repeat(dataset, count: OptionalCount = None):
    """Repeats a dataset.

    dataset: The dataset.
    count: How many times it is gone through; without end by default, and with -1.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.repeat(count)


@verb(is_dataset, in_keras3=False)
def dataset_prefetch(dataset, buffer_size: Count = AUTOTUNE):
    """Prepares the next elements while the current one is worked on.

    dataset: The dataset.
    buffer_size: How many elements are prepared; -1 (tf.data.AUTOTUNE) lets TensorFlow decide.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.prefetch(buffer_size)


@verb(is_dataset, in_keras3=False)
def dataset_cache(dataset, filename: OptionalPath = None):
    """Keeps the elements in memory, or in a file, once they were read for the first time.

    dataset: The dataset.
    filename: Where to keep them on disk; in memory by default.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.cache(filename or "")


@verb(is_dataset, in_keras3=False)
def dataset_concatenate(dataset, *args):
    """Puts datasets one after the other.

    With a single dataset it is a deferred call: `ds1 >> dataset_concatenate(ds2)` begins with those of `ds1`.
    dataset: The dataset that comes first.
    args: The datasets that follow, with elements of the same structure and dtypes.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    if not args:
        return Deferred(lambda first: dataset_concatenate(first, dataset),
                        describe_call("dataset_concatenate", (dataset,), {}))
    others = [dataset_or_error("dataset_concatenate", other) for other in args]
    return functools.reduce(lambda whole, other: whole.concatenate(other), others, dataset)


@verb(is_dataset, in_keras3=False)
def dataset_enumerate(dataset, start: Count = 0):
    """Numbers the elements: each becomes a tuple of its number and itself.

    dataset: The dataset.
    start: The first number; 0 by default, as in tfdatasets.
    Returns: A tf.data.Dataset of tuples. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.enumerate(start)


@verb(is_dataset, in_keras3=False)
def dataset_unbatch(dataset, name=None):
    """Splits batches into their elements.

    dataset: The dataset.
    name: A name for the TensorFlow operation.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.unbatch(name)


@verb(is_dataset, in_keras3=False)
def dataset_shard(dataset, num_shards: PositiveCount, index: Count):
    """Every n-th element, so that each of several workers gets its own part.

    dataset: The dataset.
    num_shards: How many parts there are.
    index: Which part this is, counted from 0 to num_shards - 1, as tfdatasets and TensorFlow number workers.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.shard(num_shards, index)


@verb(in_keras3=False)
def dataset_options(dataset, *args, **kwargs):
    """Sets options of a dataset, or gets those that are set.

    dataset: The dataset.
    args: A tf.data.Options object, or a dict of options.
    kwargs: Options by name, such as `deterministic`; nested ones with a point in their name, such as
        `**{"threading.private_threadpool_size": 2}`.
    Returns: The tf.data.Dataset with these options; where none are given, the options that are set. Without
        `dataset`, a deferred call to pipe into.
    """
    if not is_dataset(dataset):
        if not is_options(dataset):
            raise TypeError(f"dataset_options(): `dataset` must be {is_dataset.expected}. "
                            f"Received: {shown(dataset)}")
        return Deferred(lambda first: dataset_options(first, dataset, *args, **kwargs),
                        describe_call("dataset_options", (dataset, *args), kwargs))
    given = [*args, kwargs] if kwargs else args
    return dataset.with_options(merged_options(given)) if given else dataset.options()


def is_options(value) -> bool:
    return isinstance(value, (Mapping, tensorflow().data.Options))


def merged_options(given):
    options = tensorflow().data.Options()
    for some in given:
        if not is_options(some):
            raise TypeError("dataset_options(): options must be given by name, as a dict or as "
                            f"tf.data.Options. Received: {shown(some)}")
        if not isinstance(some, Mapping):
            options = options.merge(some)
            continue
        for name, value in some.items():
            set_option(options, name, number(value))
    return options


def set_option(options, name: str, value):
    *groups, last = name.split(".")
    try:
        setattr(functools.reduce(getattr, groups, options), last, value)
    except AttributeError:
        raise TypeError(f"dataset_options(): there is no option `{name}`. "
                        f"Received: {name}={shown(value)}") from None


# Reading


@verb(is_dataset, in_keras3=False)
def dataset_collect(dataset, iter_max: Most = math.inf):
    """The elements of a dataset as a list.

    dataset: The dataset.
    iter_max: How many at most; all of them by default.
    Returns: A list of elements. Without `dataset`, a deferred call to pipe into.
    """
    elements = iterator_over(dataset)
    return list(elements if iter_max == math.inf else itertools.islice(elements, int(iter_max)))


@verb(is_iterable)
def as_iterator(x):
    """Makes an iterator from a dataset or another iterable object.

    x: Dataset, or anything that can be iterated over.
    Returns: An iterator, for `iter_next()` and `iterate()`.
    """
    return iterator_over(x)


def iterator_over(data):
    """Its iterator; where R is in the process, one that lets R's thread make what R has to."""
    if "rpytools" not in sys.modules:
        return iter(data)
    from r_bridge import feeding
    return feeding.iterator_over(data)


@verb(is_iterator)
def iter_next(it, completed=None):
    """Gives the next element of an iterator.

    Returns: The next element, or `completed` once the iterator is exhausted.
    """
    return next(it, completed)


@verb(is_iterable)
def iterate(it, f: Function = None, simplify=True):
    """Runs through an iterator and applies a function to each element.

    Returns: The results, in a list (or an array if simplified).
    """
    # a Python list holds scalars and all else alike, so there is nothing to simplify
    elements = iterator_over(it)
    return list(elements) if f is None else [f(element) for element in elements]
