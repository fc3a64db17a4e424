"""Data pipelines (tfdatasets): files and databases."""

from typing import TYPE_CHECKING

from pykeras3.compat.tfdatasets.arguments import (
    Callback,
    Count,
    FileNames,
    OptionalColumns,
    OptionalCount,
    OptionalFlag,
    OptionalList,
    PositiveCount,
    is_dataset,
    tensorflow,
)
from pykeras3.compat.tfdatasets.records import OptionalRecordSpecification, RecordSpecification
from pykeras3.core.conventions import Flag, OptionalStrings, Path
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

    Args:
        compression_type: String, `"ZLIB"` or `"GZIP"`; `None` for files that are not compressed.
        record_spec: Record specification of the lines, from `csv_record_spec()`, `tsv_record_spec()` or
            `delim_record_spec()`; `None` leaves them strings.
        parallel_records: Positive integer, number of lines to decode at the same time; `None` decodes one after the
            other.

    Returns:
        A tf.data.Dataset of strings, or of dicts by `record_spec`.
    """
    lines = tensorflow().data.TextLineDataset(filenames, compression_type, buffer_size, num_parallel_reads, name)
    return lines if record_spec is None else dataset_decode_delim(lines, record_spec, parallel_records)


@method_like(is_dataset, in_keras3=False)
def dataset_decode_delim(
    dataset, record_spec: RecordSpecification, parallel_records: OptionalCount = None
) -> "tf.data.Dataset":
    """Decode lines with delimited fields.

    Args:
        dataset: Dataset (`tf.data.Dataset`) of lines, which are string scalars.
        record_spec: Record specification of the lines, from `csv_record_spec()`, `tsv_record_spec()` or
            `delim_record_spec()`.
        parallel_records: Positive integer, number of lines to decode at the same time; `None` decodes one after the
            other.

    Returns:
        A tf.data.Dataset of dicts.
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

    Args:
        compression_type: String, `"ZLIB"` or `"GZIP"`; `None` for files that are not compressed.

    Returns:
        A tf.data.Dataset of strings.
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

    Args:
        record_bytes: Positive integer, number of bytes of a record.
        header_bytes: Non-negative integer, number of bytes before the first record; `None` for none.
        footer_bytes: Non-negative integer, number of bytes after the last record; `None` for none.

    Returns:
        A tf.data.Dataset of strings.
    """
    return tensorflow().data.FixedLengthRecordDataset(filenames, record_bytes, header_bytes, footer_bytes, buffer_size)


@function(in_keras3=False)
def file_list_dataset(
    file_pattern: FileNames, shuffle: OptionalFlag = None, seed: OptionalCount = None
) -> "tf.data.Dataset":
    """Make a dataset of the names of files.

    Args:
        file_pattern: String or vector of strings, patterns of file names such as `"data/*.csv"`.
        shuffle: Boolean, whether the order is random; `None` for true.

    Returns:
        A tf.data.Dataset of strings.
    """
    return tensorflow().data.Dataset.list_files(file_pattern, shuffle, seed)


@function(in_keras3=False)
def read_files(
    files: FileNames,
    reader: Callback,
    *args,
    parallel_files: PositiveCount = 1.0,
    parallel_interleave: PositiveCount = 1.0,
    num_shards: OptionalCount = None,
    shard_index: OptionalCount = None,
    **kwargs,
) -> "tf.data.Dataset":
    """Make a dataset of the elements of several files, interleaved.

    Args:
        files: String or vector of strings, paths of files or a pattern such as `"data/*.csv"`; or a dataset of paths.
        reader: Callable that takes a path and returns a dataset, such as `text_line_dataset`.
        args: Further arguments of the reader.
        parallel_files: Positive integer, number of files to read at the same time.
        parallel_interleave: Positive integer, number of successive elements to take from each file.
        num_shards: Positive integer, number of parts into which the files are divided, of which this dataset reads one;
            `None` to read all files.
        shard_index: Integer, the part to read, counted from 0.
        kwargs: Further arguments of the reader, by name.

    Returns:
        A tf.data.Dataset.
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
    return tf.data.Dataset.from_tensor_slices([files] if isinstance(files, str) else files)


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

    Args:
        file_pattern: String or vector of strings, paths of files or patterns such as `"data/*.csv"`.
        batch_size: Positive integer, number of rows per batch.
        column_names: Vector of strings, names of the columns; `None` for the names in the first line of the files.
        column_defaults: List with one entry per column: a dtype, where a value is required, or the value of empty
            fields. `None` infers the dtypes.
        label_name: String, name of the column with the labels: elements are then tuples of columns and label. `None`
            for dicts of all columns.
        select_columns: Vector of strings or integers, columns to read by name or by position, counted from 0; `None`
            for all.
        field_delim: String, character that separates the fields.
        use_quote_delim: Boolean, whether fields may be enclosed in double quotes.
        na_value: String that stands for a missing value.
        header: Boolean, whether the first line of each file holds the names of the columns.
        num_epochs: Positive integer, number of passes over the files; `None` repeats them forever.
        shuffle: Boolean, whether to shuffle the rows.
        shuffle_buffer_size: Positive integer, number of rows in the buffer that rows are drawn from.
        shuffle_seed: Integer, seed that gives the same order at every run; `None` for a random one.
        prefetch_buffer_size: Non-negative integer, number of batches to prepare in advance.
        num_parallel_parser_calls: Ignored, since TensorFlow chooses; accepted for compatibility with older scripts.
        sloppy: Boolean, whether the order may vary, which is faster.
        num_rows_for_inference: Positive integer, number of rows of the files from which to infer the dtypes; `None` for
            all.

    Returns:
        A tf.data.Dataset of dicts, or of tuples of a dict and the label.
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

    Args:
        driver_name: String, type of the database; TensorFlow supports `"sqlite"`.
        data_source_name: String, what the driver calls the database; for SQLite, the path of its file.
        query: String, query in SQL.
        record_spec: Record specification from `sql_record_spec()`: names and dtypes of the columns.

    Returns:
        A tf.data.Dataset of dicts.
    """
    tf = tensorflow()
    names, dtypes = record_spec.names, tuple(map(tf.as_dtype, record_spec.types))
    rows = tf.data.experimental.SqlDataset(driver_name, data_source_name, query, dtypes)
    return rows.map(lambda *row: dict(zip(names, row)) if names else row)


@function(in_keras3=False)
def sqlite_dataset(filename: Path, query, record_spec: RecordSpecification) -> "tf.data.Dataset":
    """Make a dataset of the rows of a query of an SQLite database.

    Args:
        filename: String, path of the database file.
        query: String, query in SQL.
        record_spec: Record specification from `sql_record_spec()`: names and dtypes of the columns.

    Returns:
        A tf.data.Dataset of dicts.
    """
    return sql_dataset("sqlite", filename, query, record_spec)
