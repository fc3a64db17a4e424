"""Functions that read datasets from files and databases."""

from typing import TYPE_CHECKING

from pykeras3.compat.tfdatasets.arguments import (
    Callback,
    Count,
    FileNames,
    OptionalColumns,
    OptionalCount,
    OptionalFlag,
    OptionalList,
    OptionalStrings,
    PositiveCount,
    is_dataset,
    tensorflow,
)
from pykeras3.compat.tfdatasets.records import OptionalRecordSpecification, RecordSpecification
from pykeras3.core.conventions import Flag, Path, is_array, is_list, shown
from pykeras3.core.decorators import function, method_like

if TYPE_CHECKING:
    import tensorflow as tf


@function(in_keras3=False)
def text_line_dataset(
    filenames: FileNames,
    compression_type=None,
    *,
    buffer_size: OptionalCount = None,
    num_parallel_reads: OptionalCount = None,
    name=None,
    record_spec: OptionalRecordSpecification = None,
    parallel_records: OptionalCount = None,
) -> "tf.data.Dataset":
    """Make a dataset of the lines of text files.

    filenames: The paths of files, or a dataset of them.
    compression_type: `"ZLIB"` or `"GZIP"` for compressed files.
    buffer_size: How many bytes are read at a time.
    num_parallel_reads: How many files are read at the same time.
    name: A name for the TensorFlow operation.
    record_spec: What the lines hold, of `csv_record_spec()` and the like; they are strings by default.
    parallel_records: How many lines are decoded at the same time.
    Returns: A tf.data.Dataset of strings, or of dicts by `record_spec`.
    """
    lines = tensorflow().data.TextLineDataset(filenames, compression_type, buffer_size, num_parallel_reads, name)
    return lines if record_spec is None else dataset_decode_delim(lines, record_spec, parallel_records)


@method_like(is_dataset, in_keras3=False)
def dataset_decode_delim(
    dataset, record_spec: RecordSpecification, parallel_records: OptionalCount = None
) -> "tf.data.Dataset":
    """Decode lines with delimited fields.

    dataset: The dataset of lines.
    record_spec: What the lines hold, of `csv_record_spec()` and the like.
    parallel_records: How many lines are decoded at the same time.
    Returns: A tf.data.Dataset of dicts. Without `dataset`, a deferred call to pipe into.
    """
    decode = tensorflow().io.decode_csv
    names, defaults, delim = record_spec.names, record_spec.defaults, record_spec.delim

    def decoded(line):
        return dict(zip(names, decode(line, defaults, delim)))

    return dataset.skip(record_spec.skip).map(decoded, parallel_records)


@function(in_keras3=False)
def tfrecord_dataset(
    filenames: FileNames,
    compression_type=None,
    buffer_size: OptionalCount = None,
    num_parallel_reads: OptionalCount = None,
) -> "tf.data.Dataset":
    """Make a dataset of the records of TFRecord files.

    filenames: The paths of files, or a dataset of them.
    compression_type: `"ZLIB"` or `"GZIP"` for compressed files.
    buffer_size: How many bytes are read at a time.
    num_parallel_reads: How many files are read at the same time.
    Returns: A tf.data.Dataset of strings.
    """
    return tensorflow().data.TFRecordDataset(filenames, compression_type, buffer_size, num_parallel_reads)


@function(in_keras3=False)
def fixed_length_record_dataset(
    filenames: FileNames,
    record_bytes: PositiveCount,
    header_bytes: OptionalCount = None,
    footer_bytes: OptionalCount = None,
    buffer_size: OptionalCount = None,
) -> "tf.data.Dataset":
    """Make a dataset of the records of binary files, all of one length.

    filenames: The paths of files, or a dataset of them.
    record_bytes: How long a record is.
    header_bytes: How many bytes come before the first record.
    footer_bytes: How many bytes come after the last record.
    buffer_size: How many bytes are read at a time.
    Returns: A tf.data.Dataset of strings.
    """
    return tensorflow().data.FixedLengthRecordDataset(filenames, record_bytes, header_bytes, footer_bytes, buffer_size)


@function(in_keras3=False)
def file_list_dataset(
    file_pattern: FileNames, shuffle: OptionalFlag = None, seed: OptionalCount = None
) -> "tf.data.Dataset":
    """Make a dataset of the names of files.

    file_pattern: A pattern such as `"data/*.csv"`, or several.
    shuffle: Whether the order is random, as it is by default.
    seed: A whole number, for the same order at every run.
    Returns: A tf.data.Dataset of strings.
    """
    return tensorflow().data.Dataset.list_files(file_pattern, shuffle, seed)


@function(in_keras3=False)
def read_files(
    files,
    reader: Callback,
    *args,
    parallel_files: PositiveCount = 1.0,
    parallel_interleave: PositiveCount = 1.0,
    num_shards: OptionalCount = None,
    shard_index: OptionalCount = None,
    **kwargs,
) -> "tf.data.Dataset":
    """Make a dataset of the elements of several files, read in turns.

    files: A pattern such as `"data/*.csv"`, the paths of files, or a dataset of them.
    reader: A function of a path that returns a dataset, such as `text_line_dataset`.
    args: Further arguments of the reader.
    parallel_files: How many files are read in turns.
    parallel_interleave: How many elements are taken of one file at a time.
    num_shards: How many parts the files are divided into, of which this dataset reads one.
    shard_index: Which part this is, counted from 0.
    kwargs: Further arguments of the reader, by name.
    Returns: A tf.data.Dataset.
    """
    paths = paths_dataset(files)
    if num_shards is not None:
        paths = paths.shard(num_shards, shard_index)
    read = tensorflow().autograph.experimental.do_not_convert(lambda path: reader(path, *args, **kwargs))
    return paths.interleave(read, parallel_files, parallel_interleave)


def paths_dataset(files):
    """Return a dataset of the files' names."""
    tf = tensorflow()
    if is_dataset(files):
        return files
    if isinstance(files, str) and any(character in files for character in "*?["):
        return tf.data.Dataset.list_files(files)
    if isinstance(files, str) or is_list(files) or is_array(files):
        return tf.data.Dataset.from_tensor_slices([files] if isinstance(files, str) else files)
    raise TypeError(
        "read_files(): `files` must be a file pattern (one or more strings) or a dataset of strings. "
        f"Received: {shown(files)}"
    )


@function(in_keras3=False)
def make_csv_dataset(
    file_pattern: FileNames,
    batch_size: PositiveCount,
    column_names: OptionalStrings = None,
    column_defaults: OptionalList = None,
    label_name=None,
    select_columns: OptionalColumns = None,
    field_delim=",",
    use_quote_delim: Flag = True,
    na_value="",
    header: Flag = True,
    num_epochs: OptionalCount = None,
    shuffle: Flag = True,
    shuffle_buffer_size: Count = 10000.0,
    shuffle_seed: OptionalCount = None,
    prefetch_buffer_size: Count = 1.0,
    num_parallel_reads: Count = 1.0,
    num_parallel_parser_calls: Count = 2.0,
    sloppy: Flag = False,
    num_rows_for_inference: OptionalCount = 100.0,
) -> "tf.data.Dataset":
    """Make a dataset of batches of the rows of CSV files.

    file_pattern: The paths of files, or patterns such as `"data/*.csv"`.
    batch_size: How many rows make a batch.
    column_names: The names of the columns; those in the files' first line by default.
    column_defaults: For each column its dtype, where a value is required, or the value of empty fields.
    label_name: The column that is the label: elements are then tuples of columns and label.
    select_columns: The columns to read, by name or by their places, counted from 0.
    field_delim: The character between fields.
    use_quote_delim: Whether double quotes stand around fields.
    na_value: What stands for a value that is missing.
    header: Whether the first line of a file holds the names.
    num_epochs: How many times the files are read; without end by default.
    shuffle: Whether the order is random.
    shuffle_buffer_size: The size of the buffer that rows are drawn from.
    shuffle_seed: A whole number, for the same order at every run.
    prefetch_buffer_size: How many batches are prepared.
    num_parallel_reads: How many files are read at the same time.
    num_parallel_parser_calls: Accepted for older scripts; TensorFlow decides.
    sloppy: Whether the order may vary for the sake of speed.
    num_rows_for_inference: How many rows of the files the dtypes are learnt from; all where `None`.
    Returns: A tf.data.Dataset of dicts, or of tuples of a dict and the label.
    """
    return tensorflow().data.experimental.make_csv_dataset(
        file_pattern,
        batch_size,
        column_names=column_names,
        column_defaults=column_defaults,
        label_name=label_name,
        select_columns=select_columns,
        field_delim=field_delim,
        use_quote_delim=use_quote_delim,
        na_value=na_value,
        header=header,
        num_epochs=num_epochs,
        shuffle=shuffle,
        shuffle_buffer_size=shuffle_buffer_size,
        shuffle_seed=shuffle_seed,
        prefetch_buffer_size=prefetch_buffer_size,
        num_parallel_reads=num_parallel_reads,
        sloppy=sloppy,
        num_rows_for_inference=num_rows_for_inference,
    )


@function(in_keras3=False)
def sql_dataset(driver_name, data_source_name, query, record_spec: RecordSpecification) -> "tf.data.Dataset":
    """Make a dataset of the rows of a database query.

    driver_name: The kind of database; TensorFlow knows `"sqlite"`.
    data_source_name: The database.
    query: The query, in SQL.
    record_spec: The names and dtypes of the columns, of `sql_record_spec()`.
    Returns: A tf.data.Dataset of dicts.
    """
    tf = tensorflow()
    names, dtypes = record_spec.names, tuple(map(tf.as_dtype, record_spec.types))
    rows = tf.data.experimental.SqlDataset(driver_name, data_source_name, query, dtypes)
    return rows.map(lambda *row: dict(zip(names, row)) if names else row)


@function(in_keras3=False)
def sqlite_dataset(filename: Path, query, record_spec: RecordSpecification) -> "tf.data.Dataset":
    """Make a dataset of the rows of a query of an SQLite database.

    filename: The path of the database.
    query: The query, in SQL.
    record_spec: The names and dtypes of the columns, of `sql_record_spec()`.
    Returns: A tf.data.Dataset of dicts.
    """
    return sql_dataset("sqlite", filename, query, record_spec)
