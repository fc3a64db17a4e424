"""Datasets of files and databases, and record specifications."""

import gzip
import sqlite3
import sys

import numpy as np
import pytest
import tensorflow as tf

import pykeras3 as pk

CSV = "name,count,share\na,1,0.5\nb,2,\nc,,1.5\n"


@pytest.fixture
def csv(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text(CSV)
    return path


def column(dataset, name):
    return [np.asarray(element[name]).tolist() for element in dataset]


# Record specifications


def test_names_and_types_are_learnt_from_a_file(csv):
    spec = pk.csv_record_spec(csv)
    assert (spec.names, spec.types) == (["name", "count", "share"], ["character", "integer", "double"])
    assert (spec.defaults, spec.delim, spec.skip) == ([[""], [0], [0.0]], ",", 1)


def test_names_that_are_given_leave_the_skip_as_it_is(csv):
    spec = pk.csv_record_spec(csv, names=["x", "y", "z"], skip=1.0)
    assert (spec.names, spec.types, spec.skip) == (["x", "y", "z"], ["character", "integer", "double"], 1)


@pytest.mark.parametrize("types", ["cid", ["c", "i", "d"], ["character", "INTEGER", "double"]])
def test_types_have_short_names(csv, types):
    assert pk.delim_record_spec(csv, types=types).types == ["character", "integer", "double"]


def test_types_come_from_defaults_without_a_file():
    spec = pk.tsv_record_spec(names=["a", "b", "c"], defaults=[0, [1.5], "x"])
    assert (spec.types, spec.defaults, spec.delim) == (["integer", "double", "character"], [[0], [1.5], ["x"]], "\t")


@pytest.mark.parametrize(
    "given, message",
    [
        ({"types": "cib"}, r'csv_record_spec\(\): `types` must be "integer"'),
        ({"types": "ci"}, r"csv_record_spec\(\): `types` must have 3 elements, one per column. Received: 2"),
        ({"names": ["a", "b"]}, r"csv_record_spec\(\): `names` must have 3 elements, one per column. Received: 2"),
        ({"defaults": [0, 1]}, r"csv_record_spec\(\): `types` must have 3 elements, one per column"),
        ({"defaults": [0, 1, None]}, r"csv_record_spec\(\): `defaults` must be a list of numbers and strings"),
    ],
)
def test_specifications_that_do_not_fit_the_file(csv, given, message):
    with pytest.raises(ValueError, match=message):
        pk.csv_record_spec(csv, **given)


def test_a_specification_of_nothing():
    with pytest.raises(ValueError, match=r"csv_record_spec\(\): `example_file` must be given"):
        pk.csv_record_spec(names=["a"])


# Files


def test_lines_are_strings(csv):
    assert [line.numpy() for line in pk.text_line_dataset(csv)] == [line.encode() for line in CSV.split()]


def test_lines_are_decoded(csv):
    dataset = pk.text_line_dataset([str(csv), str(csv)], record_spec=pk.csv_record_spec(csv))
    assert dataset.element_spec == {
        "name": tf.TensorSpec((), tf.string),
        "count": tf.TensorSpec((), tf.int32),
        "share": tf.TensorSpec((), tf.float32),
    }
    once = pk.text_line_dataset(csv) >> pk.dataset_decode_delim(pk.csv_record_spec(csv), parallel_records=2.0)
    assert column(once, "count") == [1, 2, 0] and column(once, "share") == [0.5, 0.0, 1.5]


def test_decoding_wants_a_specification(csv):
    with pytest.raises(ValueError, match=r"dataset_decode_delim\(\): `record_spec` must be a record specification"):
        pk.dataset_decode_delim(pk.text_line_dataset(csv), ["a"])


def test_compressed_lines(tmp_path):
    path = tmp_path / "lines.gz"
    path.write_bytes(gzip.compress(b"x\ny\n"))
    assert [line.numpy() for line in pk.text_line_dataset(path, "GZIP", buffer_size=10.0)] == [b"x", b"y"]


def test_records_of_tfrecord_files(tmp_path):
    path = str(tmp_path / "records")
    with tf.io.TFRecordWriter(path) as writer:
        for record in (b"one", b"two"):
            writer.write(record)
    assert [r.numpy() for r in pk.tfrecord_dataset(path, num_parallel_reads=2.0)] == [b"one", b"two"]


def test_records_of_one_length(tmp_path):
    path = tmp_path / "bytes"
    path.write_bytes(b"HEADaabbccF")
    dataset = pk.fixed_length_record_dataset(path, 2.0, header_bytes=4.0, footer_bytes=1.0)
    assert [r.numpy() for r in dataset] == [b"aa", b"bb", b"cc"]


def test_files_are_listed_and_read_in_turns(tmp_path):
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(f"{name}1\n{name}2\n")
    pattern = str(tmp_path / "*.txt")
    listed = [path.numpy().decode() for path in pk.file_list_dataset(pattern, shuffle=False)]
    assert listed == [str(tmp_path / f"{name}.txt") for name in "abc"]
    in_turns = pk.read_files(listed, pk.text_line_dataset, parallel_files=3.0)
    assert [line.numpy() for line in in_turns] == [b"a1", b"b1", b"c1", b"a2", b"b2", b"c2"]
    part = pk.read_files(
        pk.file_list_dataset(pattern, shuffle=False), pk.text_line_dataset, None, num_shards=3.0, shard_index=1.0
    )
    assert [line.numpy() for line in part] == [b"b1", b"b2"]
    assert len(list(pk.read_files(pattern, pk.text_line_dataset))) == 6
    with pytest.raises(ValueError, match=r"read_files\(\): `files` must be a path \(a string\)\. Received: 3\.0"):
        pk.read_files(3.0, pk.text_line_dataset)


def test_paths_of_files_to_read_are_expanded(tmp_path, monkeypatch):
    """A path object and a leading `~` are taken, alone, in a list and in a pattern."""
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "a.txt").write_text("a\n")
    for files in (tmp_path / "a.txt", [tmp_path / "a.txt"], "~/a.txt", ["~/a.txt"], "~/*.txt"):
        assert [line.numpy() for line in pk.read_files(files, pk.text_line_dataset)] == [b"a"]


def test_batches_of_csv_files(csv):
    dataset = pk.make_csv_dataset(csv, 3.0, label_name="count", shuffle=False, num_epochs=1.0)
    ((features, label),) = dataset
    assert features["name"].numpy().tolist() == [b"a", b"b", b"c"] and label.numpy().tolist() == [1, 2, 0]
    chosen = pk.make_csv_dataset(csv, 1.0, select_columns=[0.0, 1.0], shuffle=False, num_epochs=1.0)
    assert list(chosen.element_spec) == ["name", "count"]


def test_rows_of_a_database(tmp_path):
    path = tmp_path / "data.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.execute("create table t (name text, value real)")
        connection.executemany("insert into t values (?, ?)", [("x", 1.5), ("y", 2.5)])
    dataset = pk.sqlite_dataset(
        path, "select * from t order by name", pk.sql_record_spec(["name", "value"], ["string", tf.float64])
    )
    assert column(dataset, "name") == [b"x", b"y"]
    np.testing.assert_array_equal(column(dataset, "value"), [1.5, 2.5])


# Parquet


@pytest.fixture
def parquet(tmp_path):
    """Return a folder with two Parquet files, of groups of four rows each."""
    import pyarrow
    from pyarrow import parquet

    for i in range(2):
        columns = {
            "id": np.arange(10 * i, 10 * i + 10),
            "share": np.linspace(0, 1, 10, dtype="float32"),
            "name": list("abcdefghij"),
            "list": [[1]] * 10,
        }
        parquet.write_table(pyarrow.table(columns), tmp_path / f"part-{i}.parquet", row_group_size=4)
    return tmp_path


def test_parquet_files_are_read_in_batches_over_their_groups_of_rows(parquet):
    dataset = pk.parquet_dataset(str(parquet), 8.0, ["id", "share", "name"])
    assert dataset.element_spec == {
        "id": tf.TensorSpec([None], "int64"),
        "share": tf.TensorSpec([None], "float32"),
        "name": tf.TensorSpec([None], "string"),
    }
    assert column(dataset, "id") == [list(range(8)), list(range(8, 16)), list(range(16, 20))]
    assert column(dataset, "name")[2] == [b"g", b"h", b"i", b"j"]


def test_the_labels_of_parquet_files(parquet):
    ((row, label),) = pk.parquet_dataset(parquet / "part-1.parquet", 20, "share", label_name="id")
    assert list(row) == ["share"] and row["share"].shape == (10,) and label.numpy().tolist() == list(range(10, 20))


@pytest.mark.parametrize(
    "columns, error, message",
    [
        (None, TypeError, r"columns must hold numbers, booleans or strings; .* Received: list, of type list<"),
        ("none", ValueError, r"the files have no column `none`. Columns: id, share, name, list"),
    ],
)
def test_columns_of_parquet_files_that_can_not_be_read(parquet, columns, error, message):
    with pytest.raises(error, match=r"parquet_dataset\(\): .*" + message):
        pk.parquet_dataset(str(parquet), 8, columns)


def test_missing_values_are_nan_or_an_error(tmp_path):
    """A null in a column of integers, booleans or strings, which TensorFlow has no value for, names the column."""
    import pyarrow
    from pyarrow import parquet

    path = tmp_path / "nulls.parquet"
    columns = {"share": [0.5, None], "count": [1, None], "flag": [True, None], "name": ["a", None]}
    parquet.write_table(pyarrow.table(columns), path)
    np.testing.assert_array_equal(column(pk.parquet_dataset(path, 2, "share"), "share"), [[0.5, np.nan]])
    for name, kind in {"count": "int64", "flag": "bool", "name": "string"}.items():
        with pytest.raises(tf.errors.OpError, match=rf"column `{name}`, of type {kind}, has missing values"):
            list(pk.parquet_dataset(path, 2, name))


def test_parquet_files_need_pyarrow(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow.dataset", None)
    with pytest.raises(ImportError, match=r"parquet_dataset\(\) needs the Python package pyarrow"):
        pk.parquet_dataset("data.parquet", 8)


# Parts of files for several workers


POLICY = tf.data.experimental.AutoShardPolicy


@pytest.mark.parametrize("given", [POLICY.FILE, POLICY.FILE.value, float(POLICY.FILE.value), "file"])
def test_how_files_are_divided_among_workers(given):
    name = "experimental_distribute.auto_shard_policy"
    dataset = pk.range_dataset(0, 10) >> pk.dataset_options(**{name: given})
    assert pk.dataset_options(dataset).experimental_distribute.auto_shard_policy is POLICY.FILE
    with pytest.raises(ValueError, match="9 is not a valid AutoShardPolicy"):
        pk.dataset_options(dataset, **{name: 9})


def test_a_part_of_a_dataset():
    assert [int(i) for i in pk.range_dataset(0, 10) >> pk.dataset_shard(3, 1)] == [1, 4, 7]
