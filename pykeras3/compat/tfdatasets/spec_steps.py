"""Data pipelines (tfdatasets): feature specification steps."""

import copy

from pykeras3.compat.tfdatasets.arguments import Flag, OptionalCountOrCallable, OptionalList, PositiveCount, tensorflow
from pykeras3.compat.tfdatasets.feature_spec import is_feature_spec
from pykeras3.compat.tfdatasets.preparing import Columns
from pykeras3.compat.tfdatasets.selecting import selected
from pykeras3.compat.tfdatasets.steps import (
    CategoricalStep,
    DerivedStep,
    EmbeddingStep,
    NumericStep,
    RemoveStep,
    VocabularyStep,
)
from pykeras3.core.conventions import IntegerTuple, OneInteger, Path, convert_argument
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.decorators import method_like
from pykeras3.core.errors import shown


def dtype_name(dtype):
    """Return the name of a TensorFlow dtype."""
    return tensorflow().as_dtype(dtype).name


def selected_names(function, spec, argument, *columns):
    """Return the names of the columns that an argument gives by names, lists of names and selections."""
    given = [convert_argument(Columns, function, argument, each) for each in columns]
    return selected(spec.available(function), *given)


def listed_names(function, spec, args):
    """Return the names of columns that were given one by one, in lists or as selections."""
    return selected_names(function, spec, "...", *args)


def named_sources(function, spec, args, kwargs, prefix):
    """Return (name of the feature, name of its source) of columns given one by one or under a name of their own."""
    pairs = [(f"{prefix}_{name}", name) for name in listed_names(function, spec, args)]
    given = [(own, selected_names(function, spec, own, source)) for own, source in kwargs.items()]
    for own, source in given:
        if len(source) != 1:
            raise ValueError(f"{function}(): `{own}` must be a single column name. Received: {shown(source)}")
    return pairs + [(own, source[0]) for own, source in given]


def named_groups(function, spec, args, kwargs, prefix):
    """Return the result of `named_sources()` for features that combine several columns."""
    unnamed = [selected_names(function, spec, "...", group) for group in args]
    groups = [("_".join([prefix, *group]), group) for group in unnamed]
    return groups + [(own, selected_names(function, spec, own, group)) for own, group in kwargs.items()]


def step_in_r(is_named: bool = False, is_combined: bool = False, **defaults: str) -> RWrapper:
    """Return the R wrapper of a step, which selects columns with the package tidyselect.

    Args:
        is_named: Boolean, whether names of the selections become those of the new features.
        is_combined: Boolean, whether each selection makes one feature, of all its columns.
        defaults: R code of the defaults.
    """
    options = ", .named = TRUE" * is_named + ", .combined = TRUE" * is_combined
    return RWrapper(call=f"forward_step({{name}}, ...{options})", defaults=defaults)


@method_like(is_feature_spec, in_keras3=False, r=step_in_r(dtype="tf$float32"))
def step_numeric_column(
    spec, *args: Columns, shape: IntegerTuple = 1, default_value=None, dtype="float32", normalizer_fn=None
):
    """Add numeric features.

    Args:
        spec: Feature specification, from `feature_spec()`.
        args: Names of the columns: strings or, in R, selections as in tidyselect.
        shape: Integer or vector of integers, shape of a value.
        default_value: Number to use for missing values; `None` for none.
        dtype: Dtype of the values, a string or a `tf.DType`.
        normalizer_fn: Scaler from `scaler_standard()` or `scaler_min_max()`, or a callable that takes a tensor; `None`
            for no scaling.

    Returns:
        A feature specification with these steps.
    """
    return spec.with_step(
        *(
            NumericStep(name, dtype_name(dtype), shape, default_value, copy.deepcopy(normalizer_fn))
            for name in listed_names("step_numeric_column", spec, args)
        )
    )


@method_like(is_feature_spec, in_keras3=False, r=step_in_r())
def step_categorical_column_with_vocabulary_list(
    spec,
    *args: Columns,
    vocabulary_list: OptionalList = None,
    dtype=None,
    default_value: OneInteger = -1,
    num_oov_buckets: OneInteger = 0,
):
    """Add categories from a list of values.

    Args:
        spec: Feature specification, from `feature_spec()`.
        args: Names of the columns: strings or, in R, selections as in tidyselect.
        vocabulary_list: Vector of values, in the order of their numbers; `None` for the values in the dataset, sorted.
        dtype: Dtype of the values, a string or a `tf.DType`; `None` for that of the column.
        default_value: Integer, number of values that are not in the list, if there are no `num_oov_buckets`.
        num_oov_buckets: Non-negative integer, number of hash bins for values that are not in the list.

    Returns:
        A feature specification with these steps.
    """
    options = {"default_value": default_value, "num_oov_buckets": num_oov_buckets}
    names = listed_names("step_categorical_column_with_vocabulary_list", spec, args)
    return spec.with_step(
        *(VocabularyStep(name, vocabulary_dtype(spec, name, dtype), vocabulary_list, options) for name in names)
    )


def vocabulary_dtype(spec, name, dtype) -> str:
    """Return the dtype of a vocabulary by name: integers are int64, as in TensorFlow's tables."""
    dtype = spec.dtype_of(name) if dtype is None else tensorflow().as_dtype(dtype)
    return "int64" if dtype.is_integer else dtype.name


@method_like(is_feature_spec, in_keras3=False, r=step_in_r(dtype="tf$string"))
def step_categorical_column_with_hash_bucket(spec, *args: Columns, hash_bucket_size: OneInteger, dtype="string"):
    """Add categories numbered by a hash of their values.

    Args:
        spec: Feature specification, from `feature_spec()`.
        args: Names of the columns: strings or, in R, selections as in tidyselect.
        hash_bucket_size: Positive integer, number of hash bins.
        dtype: Dtype of the values, a string or a `tf.DType`.

    Returns:
        A feature specification with these steps.
    """
    options = {"hash_bucket_size": hash_bucket_size, "dtype": tensorflow().as_dtype(dtype)}
    return spec.with_step(
        *(
            CategoricalStep(name, dtype_name(dtype), "categorical_column_with_hash_bucket", options)
            for name in listed_names("step_categorical_column_with_hash_bucket", spec, args)
        )
    )


@method_like(is_feature_spec, in_keras3=False, r=step_in_r())
def step_categorical_column_with_identity(
    spec, *args: Columns, num_buckets: OneInteger, default_value: OneInteger = None
):
    """Add categories that are numbers already, from 0.

    Args:
        spec: Feature specification, from `feature_spec()`.
        args: Names of the columns: strings or, in R, selections as in tidyselect.
        num_buckets: Positive integer, number of categories; values are integers from 0 to `num_buckets - 1`.
        default_value: Integer that replaces values out of range; `None` raises an error instead.

    Returns:
        A feature specification with these steps.
    """
    options = {"num_buckets": num_buckets, "default_value": default_value}
    return spec.with_step(
        *(
            CategoricalStep(name, None, "categorical_column_with_identity", options)
            for name in listed_names("step_categorical_column_with_identity", spec, args)
        )
    )


@method_like(is_feature_spec, in_keras3=False, r=step_in_r(dtype="tf$string"))
def step_categorical_column_with_vocabulary_file(
    spec,
    *args: Columns,
    vocabulary_file: Path,
    vocabulary_size: OneInteger = None,
    dtype="string",
    default_value: OneInteger = None,
    num_oov_buckets: OneInteger = 0,
):
    """Add categories from a file with a value on each line.

    Args:
        spec: Feature specification, from `feature_spec()`.
        args: Names of the columns: strings or, in R, selections as in tidyselect.
        vocabulary_file: String, path of a text file with one value per line.
        vocabulary_size: Positive integer, number of lines of the file to use; `None` for all.
        dtype: Dtype of the values, a string or a `tf.DType`.
        default_value: Integer, number of values that are not in the file, if there are no `num_oov_buckets`; `None` for
            -1.
        num_oov_buckets: Non-negative integer, number of hash bins for values that are not in the file.

    Returns:
        A feature specification with these steps.
    """
    options = {
        "vocabulary_file": vocabulary_file,
        "vocabulary_size": vocabulary_size,
        "dtype": tensorflow().as_dtype(dtype),
        "default_value": default_value,
        "num_oov_buckets": num_oov_buckets,
    }
    return spec.with_step(
        *(
            CategoricalStep(name, dtype_name(dtype), "categorical_column_with_vocabulary_file", options)
            for name in listed_names("step_categorical_column_with_vocabulary_file", spec, args)
        )
    )


@method_like(is_feature_spec, in_keras3=False, r=step_in_r(is_named=True))
def step_indicator_column(spec, *args: Columns, **kwargs):
    """Add one-hot encodings of categories.

    Args:
        spec: Feature specification, from `feature_spec()`.
        args: Names of categorical features: strings or, in R, selections as in tidyselect.
        kwargs: Names of features, by the name of the new one, which otherwise begins with `"indicator_"`.

    Returns:
        A feature specification with these steps.
    """
    pairs = named_sources("step_indicator_column", spec, args, kwargs, "indicator")
    return spec.with_step(*(DerivedStep(name, "float32", "indicator_column", source, {}) for name, source in pairs))


def fourth_root(size) -> int:
    """Return the default dimension of an embedding for a number of categories."""
    return int(size**0.25)


@method_like(
    is_feature_spec, in_keras3=False, r=step_in_r(is_named=True, dimension="function(x) { as.integer(x^0.25) }")
)
def step_embedding_column(
    spec,
    *args: Columns,
    dimension: OptionalCountOrCallable = None,
    combiner="mean",
    initializer=None,
    ckpt_to_load_from=None,
    tensor_name_in_ckpt=None,
    max_norm=None,
    trainable: Flag = True,
    **kwargs,
):
    """Add embeddings of categories.

    Args:
        spec: Feature specification, from `feature_spec()`.
        args: Names of categorical features: strings or, in R, selections as in tidyselect.
        dimension: Positive integer, size of the embedding vectors; or a callable that takes the number of categories
            and returns it. `None` for the fourth root of that number.
        combiner: String, how to combine several values of one element: `"mean"`, `"sqrtn"` or `"sum"`.
        initializer: Initializer for the embedding vectors; `None` for the default of `tf.feature_column`.
        ckpt_to_load_from: String, path of a checkpoint that holds the vectors; `None` to learn them from the data.
        tensor_name_in_ckpt: String, name of the vectors in the checkpoint; `None` if there is no checkpoint.
        max_norm: Float, maximum norm of the embedding vectors; `None` for no limit.
        trainable: Boolean, whether to train the vectors.
        kwargs: Names of features, by the name of the new one, which otherwise begins with `"embedding_"`.

    Returns:
        A feature specification with these steps.
    """
    options = {
        "combiner": combiner,
        "initializer": initializer,
        "ckpt_to_load_from": ckpt_to_load_from,
        "tensor_name_in_ckpt": tensor_name_in_ckpt,
        "max_norm": max_norm,
        "trainable": trainable,
    }
    dimension = fourth_root if dimension is None else dimension
    pairs = named_sources("step_embedding_column", spec, args, kwargs, "embedding")
    return spec.with_step(*(EmbeddingStep(name, "float32", source, dimension, options) for name, source in pairs))


@method_like(is_feature_spec, in_keras3=False, r=step_in_r(is_named=True))
def step_bucketized_column(spec, *args: Columns, boundaries: OptionalList, **kwargs):
    """Add bucketized features: the bins of numbers.

    Args:
        spec: Feature specification, from `feature_spec()`.
        args: Names of numeric features: strings or, in R, selections as in tidyselect.
        boundaries: Vector of numbers, boundaries between the bins, in increasing order.
        kwargs: Names of features, by the name of the new one, which otherwise begins with `"bucketized_"`.

    Returns:
        A feature specification with these steps.
    """
    pairs = named_sources("step_bucketized_column", spec, args, kwargs, "bucketized")
    return spec.with_step(
        *(
            DerivedStep(name, "float32", "bucketized_column", source, {"boundaries": boundaries})
            for name, source in pairs
        )
    )


@method_like(is_feature_spec, in_keras3=False, r=step_in_r(is_named=True, is_combined=True))
def step_crossed_column(spec, *args: Columns, hash_bucket_size: OneInteger, hash_key: OneInteger = None, **kwargs):
    """Add crossed features: combinations of categories, numbered by a hash.

    Args:
        spec: Feature specification, from `feature_spec()`.
        args: List of names of features, one list per combination.
        hash_bucket_size: Positive integer, number of hash bins.
        hash_key: Integer, key of the hash function; `None` for the default.
        kwargs: Lists of names of features, by the name of the new one, which otherwise begins with `"crossed_"`.

    Returns:
        A feature specification with these steps.
    """
    options = {"hash_bucket_size": hash_bucket_size, "hash_key": hash_key}
    groups = named_groups("step_crossed_column", spec, args, kwargs, "crossed")
    return spec.with_step(*(DerivedStep(name, "string", "crossed_column", group, options) for name, group in groups))


@method_like(is_feature_spec, in_keras3=False, r=step_in_r(is_named=True, is_combined=True))
def step_shared_embeddings_column(
    spec,
    *args: Columns,
    dimension: PositiveCount,
    combiner="mean",
    initializer=None,
    shared_embedding_collection_name=None,
    ckpt_to_load_from=None,
    tensor_name_in_ckpt=None,
    max_norm=None,
    trainable: Flag = True,
    **kwargs,
):
    """Raise an error: embeddings that features share are for graphs of TensorFlow 1 only.

    Args:
        spec: Feature specification, from `feature_spec()`.
        args: List of names of features, one list per group.
        dimension: Positive integer, size of the embedding vectors.
        combiner: String, how to combine several values of one element: `"mean"`, `"sqrtn"` or `"sum"`.
        initializer: Initializer for the embedding vectors; `None` for the default of `tf.feature_column`.
        shared_embedding_collection_name: String, name of the shared vectors; `None` for a generated one.
        ckpt_to_load_from: String, path of a checkpoint that holds the vectors; `None` to learn them from the data.
        tensor_name_in_ckpt: String, name of the vectors in the checkpoint; `None` if there is no checkpoint.
        max_norm: Float, maximum norm of the embedding vectors; `None` for no limit.
        trainable: Boolean, whether to train the vectors.
        kwargs: Lists of names of features, by the name of the new feature.
    """
    raise NotImplementedError(
        "step_shared_embeddings_column(): TensorFlow supports shared embedding columns in TensorFlow 1 graphs only. "
        "Apply one layer_embedding() to the inputs of all these features instead."
    )


@method_like(is_feature_spec, in_keras3=False, r=step_in_r())
def step_remove_column(spec, *args: Columns):
    """Remove features of earlier steps.

    Args:
        spec: Feature specification, from `feature_spec()`.
        args: Names of the features: strings or, in R, selections as in tidyselect.

    Returns:
        A feature specification without them.
    """
    return spec.with_step(*(RemoveStep(name, None) for name in listed_names("step_remove_column", spec, args)))
