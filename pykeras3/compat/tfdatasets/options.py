"""Data pipelines (tfdatasets): options."""

import enum
import functools
from collections.abc import Mapping

from pykeras3.compat.tfdatasets.arguments import is_dataset, tensorflow
from pykeras3.core.calling.pipe import Deferred, describe_call
from pykeras3.core.conventions.numeric import as_integer_or_float
from pykeras3.core.decorators import method_like
from pykeras3.core.errors import shown


@method_like(in_keras3=False)
def dataset_options(dataset, *args, **kwargs):
    """Set options of a dataset, or return those that are set.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        args: `tf.data.Options` object, or dict of options.
        kwargs: Options by name, such as `deterministic`; nested ones with a dot in their name, such as
            `**{"threading.private_threadpool_size": 2}`.

    Returns:
        The tf.data.Dataset with these options; where none are given, the options that are set.
    """
    if not is_dataset(dataset):
        if not is_options(dataset):
            raise TypeError(f"dataset_options(): `dataset` must be {is_dataset.expected}. Received: {shown(dataset)}")
        return Deferred(
            lambda first: dataset_options(first, dataset, *args, **kwargs),
            functools.partial(describe_call, "dataset_options", (dataset, *args), kwargs),
        )
    given = [*args, kwargs] if kwargs else args
    return dataset.with_options(merged_options(given)) if given else dataset.options()


def is_options(value) -> bool:
    """Return True for a dict of options or for TensorFlow's options."""
    return isinstance(value, (Mapping, tensorflow().data.Options))


def merged_options(given):
    """Merge dicts of options and TensorFlow's options; later ones take precedence."""
    options = tensorflow().data.Options()
    for some in given:
        if not is_options(some):
            raise TypeError(
                "dataset_options(): options must be named arguments, a dict or tf.data.Options. "
                f"Received: {shown(some)}"
            )
        if not isinstance(some, Mapping):
            options = options.merge(some)
            continue
        for name, value in some.items():
            set_option(options, name, as_integer_or_float(value))
    return options


def set_option(options, name: str, value):
    """Set an option, which may be one of a group: `threading.private_threadpool_size`."""
    *groups, last = name.split(".")
    try:
        group = functools.reduce(getattr, groups, options)
        setattr(group, last, member(value, getattr(group, last)))
    except AttributeError:
        raise TypeError(f"dataset_options(): unknown option `{name}`. Received: {name}={shown(value)}") from None


def member(value, current):
    """Return the member of an enumeration by its name or number, which it is in R, if the option has one."""
    kind = type(current)
    if not isinstance(current, enum.Enum) or isinstance(value, kind):
        return value
    return kind[value.upper()] if isinstance(value, str) and value.upper() in kind.__members__ else kind(value)
