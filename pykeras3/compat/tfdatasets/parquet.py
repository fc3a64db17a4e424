"""Data pipelines (tfdatasets): Parquet files."""

import importlib
from typing import TYPE_CHECKING, Any

from pykeras3.compat.tfdatasets.arguments import FileNames, PositiveCount, tensorflow
from pykeras3.core.conventions import OptionalStrings
from pykeras3.core.decorators import function

if TYPE_CHECKING:
    import tensorflow as tf


@function(in_keras3=False)
def parquet_dataset(
    filenames: FileNames, batch_size: PositiveCount, columns: OptionalStrings = None, label_name=None
) -> "tf.data.Dataset":
    """Make a dataset of batches of the rows of Parquet files, which are read piece by piece.

    It needs the Python package pyarrow. A missing value is NaN in a column of fractions; in others it is an error.

    Args:
        filenames: String or vector of strings, paths of the files, which have the same columns, or of a folder of them.
        batch_size: Positive integer, number of rows per batch.
        columns: Vector of strings, names of the columns to read; `None` for all.
        label_name: String, name of the column with the labels: elements are then tuples of columns and label. `None`
            for dicts of all columns.

    Returns:
        A tf.data.Dataset of dicts, or of tuples of a dict and the label.
    """
    tf: Any = tensorflow()
    table = arrow_datasets().dataset(filenames, format="parquet")
    names = list(dict.fromkeys([*(columns or table.schema.names), *([label_name] if label_name else [])]))
    unknown = [name for name in names if name not in table.schema.names]
    if unknown:
        raise ValueError(
            f"parquet_dataset(): the files have no column `{unknown[0]}`. Columns: {', '.join(table.schema.names)}"
        )
    signature = {name: tf.TensorSpec([None], dtype_of(table.schema.field(name))) for name in names}

    def batches():
        for batch in table.to_batches(columns=names, batch_size=batch_size):
            yield {name: column_values(batch[name], signature[name].dtype, name) for name in names}

    # the last batch of a group of rows of a file is smaller
    dataset = tf.data.Dataset.from_generator(batches, output_signature=signature).rebatch(batch_size)
    if label_name is None:
        return dataset
    return dataset.map(lambda row: ({name: row[name] for name in names if name != label_name}, row[label_name]))


def arrow_datasets() -> Any:
    """Return the module `pyarrow.dataset`; raise if it is not installed."""
    try:
        return importlib.import_module("pyarrow.dataset")
    except ImportError:
        raise ImportError("parquet_dataset() needs the Python package pyarrow (pip install pyarrow).") from None


def column_values(column, dtype, name: str):
    """Return the values of a column of a batch; raise if some are missing and the dtype has no NaN for them."""
    if column.null_count and not dtype.is_floating:
        raise ValueError(
            f"parquet_dataset(): column `{name}`, of type {column.type}, has missing values, which only columns of "
            "fractions can have. Fill them in the files, or choose other columns by `columns`."
        )
    return column.to_numpy(zero_copy_only=False)


# Arrow's names of the types that NumPy has as objects and TensorFlow as strings
STRINGS = ("string", "large_string", "binary", "large_binary")


def dtype_of(field):
    """Return TensorFlow's dtype for a column; raise if it has none."""
    kind = str(field.type)
    try:
        dtype = tensorflow().as_dtype(field.type.to_pandas_dtype())
    except (NotImplementedError, TypeError):
        dtype = None
    if dtype is None or (dtype == "string" and kind not in STRINGS):
        raise TypeError(
            "parquet_dataset(): the columns must hold numbers, booleans or strings; choose others by `columns`. "
            f"Received: {field.name}, of type {kind}"
        )
    return dtype
