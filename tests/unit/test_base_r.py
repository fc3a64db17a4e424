"""The functions of base R for translated code: with tensors, data frames and other values that R alone doesn't have.

With R's own values they are held against R in tests/r/test_translate_values.py.
"""

import functools
import pathlib
import re
from collections import UserDict
from types import SimpleNamespace

import numpy as np
import pandas
import pytest

import pykeras3
from pykeras3.compat import base_r as R
from pykeras3.compat.base_r.showing import signature_text
from tests.support.subprocesses import run_python


@pytest.fixture
def tensor():
    return pykeras3.op_array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])


def values(x):
    return R.as_array(x).tolist()


def test_importing_it_loads_neither_keras_nor_pandas():
    code = "import sys; import pykeras3.compat.base_r; print({'keras', 'tensorflow', 'pandas'} & set(sys.modules))"
    assert run_python(code).strip() == "set()"


# Tensors


def test_operators_take_tensors(tensor):
    assert values(R.add(tensor, 1)) == [[2, 3, 4], [5, 6, 7]]
    assert values(R.multiply(np.array([1, 2, 3]), tensor)) == [[1, 4, 9], [4, 10, 18]]
    assert values(R.greater(tensor, 3)) == [[False, False, False], [True, True, True]]
    assert values(R.logical_not(R.greater(tensor, 3))) == [[True, True, True], [False, False, False]]


def test_parts_of_tensors_are_selected_by_vectors(tensor):
    assert values(R.subset(tensor, np.array([2.0, 1.0]))) == [[4, 5, 6], [1, 2, 3]]
    assert values(R.subset(tensor, slice(None), np.array([3, 1]))) == [[3, 1], [6, 4]]
    assert values(R.subset(tensor, 2, np.array([1, 3]), drop=False)) == [[4, 6]]
    assert values(R.subset(tensor, np.array([False, True]), slice(None))) == [[4, 5, 6]]


def test_doubles_take_the_dtype_of_a_tensor(tensor):
    assert "float32" in str(R.add(tensor, np.array([1.0, 2.0, 3.0])).dtype)


def test_functions_of_numbers_take_tensors(tensor):
    assert values(R.sqrt(pykeras3.op_array([4.0]))) == [2]
    assert float(R.sum_(tensor)) == 21 and float(R.mean(tensor)) == 3.5 and float(R.max_(tensor)) == 6
    assert values(R.round_(pykeras3.op_array([1.26]), 1)) == pytest.approx([1.3])
    assert values(R.ifelse(R.greater(tensor, 3), 1.0, 0.0)) == [[0, 0, 0], [1, 1, 1]]
    assert values(R.pmax(tensor, 4)) == [[4, 4, 4], [4, 5, 6]]


def test_shapes_of_tensors_are_those_of_r(tensor):
    assert R.dim(tensor) == (2, 3) and R.length(tensor) == 6 and R.nrow(tensor) == 2 and R.ncol(tensor) == 3
    assert R.dim(R.t(tensor)) == (3, 2)
    assert values(R.matrix_product(tensor, np.ones(3))) == [6, 15]


def test_rows_and_columns_of_tensors_are_selected(tensor):
    assert values(R.subset(tensor, 1, slice(None))) == [1, 2, 3]
    assert values(R.subset(tensor, slice(None), np.arange(2, 4))) == [[2, 3], [5, 6]]
    assert values(R.subset(tensor, -1, slice(None))) == [4, 5, 6]
    assert values(R.head(tensor, 1)) == [[1, 2, 3]]


def test_a_part_of_a_tensor_is_set(tensor):
    changed = R.set_tensor(tensor, (0, slice(1, None)), [8.0, 9.0])
    assert values(changed) == [[1, 8, 9], [4, 5, 6]]
    assert values(tensor) == [[1, 2, 3], [4, 5, 6]]


def test_tensors_become_plain_values(tensor):
    assert R.as_double(pykeras3.op_array(2.5)) == 2.5 and R.as_integer(pykeras3.op_array(2.5)) == 2
    assert R.as_double(tensor).tolist() == [1, 4, 2, 5, 3, 6]
    assert R.format_(pykeras3.op_array(0.1)) == "0.1"
    assert R.identical(tensor, R.as_array(tensor))
    assert R.all_equal(tensor, R.as_array(tensor) + 1e-9) is True


def test_elements_of_tensors_are_unpacked(tensor):
    first, second = R.unpack(tensor)
    assert values(first) == [1, 2, 3] and values(second) == [4, 5, 6]


# Names


def test_no_element_is_lost_where_two_have_the_same_name():
    """What would be the same key of a dict comes without names, or is an error."""
    assert R.unlist([{"a": 1}, {"a": 2}]).tolist() == [1, 2] and R.unlist([{"a": 1}, {"b": 2}]) == {"a": 1, "b": 2}
    assert R.unlist([{}, {}]) == {}
    with pytest.raises(ValueError, match="same name"):
        R.deframe(pandas.DataFrame({"name": ["a", "a"], "value": [1, 2]}))


# Data frames


def test_functions_take_data_frames_of_pandas():
    frame = pandas.DataFrame({"a": [1, 2, 3], "b": ["x", "y", "z"]})
    assert R.length(frame) == 2 and R.dim(frame) == (3, 2) and R.names(frame) == ["a", "b"]
    assert R.get(frame, "no") is None and R.element(frame, 2).tolist() == ["x", "y", "z"]
    assert R.subset(frame, np.array([1, 3]), "a").tolist() == [1, 3]
    assert R.subset(frame, -1, slice(None))["a"].tolist() == [2, 3]
    assert R.subset(frame, ["b"]).columns.tolist() == ["b"]
    assert R.sum_(frame["a"]) == 6 and R.paste(frame["b"], collapse="") == "xyz"
    assert R.set(frame, "c", 0)["c"].tolist() == [0, 0, 0] and "c" not in frame
    assert R.set_subset(frame, (2, "a"), 9)["a"].tolist() == [1, 9, 3]
    assert R.sapply(frame, R.class_) == {"a": "integer", "b": "character"}
    assert R.head(frame, 1)["a"].tolist() == [1] and R.is_data_frame(frame)
    assert R.as_character(frame) == ["1:3", 'c("x", "y", "z")'] and R.str_flatten(R.head(frame, 1)) == "1x"
    empty = R.filter_rows(frame, lambda df: R.greater(df["a"], 3))
    assert R.dim(empty) == R.dim(R.filter_rows(empty, lambda df: R.not_equal(df["b"], "x"))) == (0, 2)


# Objects and environments


def test_environments_and_python_objects_have_members_and_classes():
    environment = R.new_env()
    assert R.set(environment, "x", 1) is environment and R.get(environment, "x") == 1
    assert R.get(environment, "y") is None and R.exists("x", environment) and not R.exists("y", environment)
    named = R.set_class(R.new_env(), "Naive")
    assert R.inherits(named, "Naive") and not R.inherits(named, "Other")
    layer = pykeras3.layer_dense(units=2)
    assert R.inherits(layer, "keras.src.layers.layer.Layer") and R.inherits(layer, "python.builtin.object")
    assert R.inherits(layer, type(layer)) and R.get(layer, "units") == 2
    assert R.inherits(ValueError("no"), "error")
    with pytest.raises(AttributeError):
        R.get(layer, "no_such_attribute")


def test_parts_of_objects_of_python_are_set_as_they_say_themselves():
    layouts = UserDict()
    assert R.set_subset(layouts, "dense/kernel", (None, "model")) is layouts
    assert R.subset(layouts, "dense/kernel") == (None, "model")


def test_arrays_of_numpy_are_broadcast():
    assert R.add(np.ones((2, 2, 3)), np.arange(6).reshape(2, 3)).shape == (2, 2, 3)
    assert R.greater(np.ones((2, 2)), np.array([[0, 2]])).tolist() == [[True, False], [True, False]]


def test_what_has_no_counterpart_is_an_error():
    with pytest.raises(ValueError, match="can't have the same name"):
        R.set_names(np.array([1, 2]), ["a", "a"])
    with pytest.raises(ValueError, match="only some elements have names"):
        R.c({"a": 1}, 2)
    with pytest.raises(TypeError, match="arrays of NumPy have none"):
        R.set_colnames(np.zeros((2, 2)), ["a", "b"])
    with pytest.raises(TypeError, match="Plain values of Python have no attributes"):
        R.set_attr(1, "unit", "m")
    with pytest.raises(ValueError, match="Arrays of different shapes"):
        R.add(np.zeros((2, 2)), np.zeros((2, 3)))
    with pytest.raises(TypeError, match="A logical is expected"):
        R.all_(R.all_equal(1, 2))
    with pytest.raises(IndexError, match="out of bounds"):
        R.element([1], 2)
    with pytest.raises(IndexError, match="can't mix"):
        R.subset(np.arange(3), np.array([-1, 1]))
    with pytest.raises(ValueError, match="must be one of 'a', 'b'"):
        R.match_arg("z", ["a", "b"])


# Random numbers


@pytest.mark.parametrize("set_seed", [R.set_seed, pykeras3.set_random_seed])
def test_a_seed_makes_random_numbers_repeatable(set_seed):
    def drawn():
        set_seed(42)
        return [R.rnorm(3).tolist(), R.runif(2, 5, 6).tolist(), R.sample(10).tolist(), R.rbinom(2, 10, 0.5).tolist()]

    first = drawn()
    assert first == drawn()
    assert sorted(first[2]) == list(range(1, 11)) and all(5 <= each < 6 for each in first[1])


def test_random_numbers_have_the_lengths_and_values_of_r():
    assert isinstance(R.runif(1), float) and len(R.rnorm(np.array([7, 8, 9]))) == 3
    assert R.sample(["a", "b"], 1) in ("a", "b") and len(R.sample(5, 3)) == 3
    assert set(R.sample(2, 100, replace=True)) == {1, 2} and set(R.sample(2, 20, True, [0, 1])) == {2}
    assert R.mvrnorm(4, [0, 0], np.eye(2)).shape == (4, 2) and R.rmultinom(3, 5, [1, 1]).sum() == 15
    with pytest.raises(TypeError):
        R.rnorm(3, variance=2)


# Output


def test_str_prints_what_r_prints(capsys):
    R.str_({"a": np.zeros((2, 3)), "b": ["x", "y"], "c": 1, "d": None})
    assert capsys.readouterr().out.splitlines() == [
        "List of 4",
        " $ a: num [1:2, 1:3] 0 0 0 0 0 0",
        ' $ b: chr [1:2] "x" "y"',
        " $ c: int 1",
        " $ d: NULL",
    ]


def test_at_top_level_neither_null_nor_histories_are_printed(capsys):
    model = pykeras3.keras_model_sequential(input_shape=1) >> pykeras3.layer_dense(1) >> pykeras3.compile("sgd", "mse")
    history = pykeras3.fit(model, np.ones((2, 1)), np.ones((2, 1)), verbose=0)
    for value in [None, history]:
        R.auto_print(value)
    assert capsys.readouterr().out == ""
    for value in [0, "", [], np.zeros(2), False]:
        R.auto_print(value)
    assert capsys.readouterr().out.splitlines() == ["0", "", "[]", "[0. 0.]", "False"]


def test_objects_of_python_are_printed_as_in_r(capsys):
    """R prints the summary of a model, and what reticulate writes of other objects: repr(), and a signature."""
    layer = pykeras3.layer_dense(units=1, name="dense")
    model = pykeras3.keras_model_sequential(input_shape=1, name="mine") >> layer
    for value in [pathlib.PurePosixPath("/tmp"), layer, pathlib, iter("a").__next__, layer.get_weights]:
        R.auto_print(value)
    assert [re.sub(" at 0x.*>", ">", line) for line in capsys.readouterr().out.splitlines()] == [
        "PurePosixPath('/tmp')",
        "<Dense name=dense, built=True>",
        " signature: (*args, **kwargs)",
        "Module(pathlib)",
        "<method-wrapper '__next__' of str_ascii_iterator object>",
        " signature: ()",
        "<bound method Layer.get_weights of <Dense name=dense, built=True>>",
        " signature: ()",
    ]
    assert R.print_object(model) is model
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == 'Model: "mine"' and lines[-1] == " Non-trainable params: 0 (0.00 B)"
    assert set(map(len, lines[1:6])) == {80}


def test_a_long_signature_has_a_line_for_each_parameter():
    def function(first, second=None, *, third_of_them="a long default", fourth_of_them="another one") -> None: ...

    assert signature_text(functools.partial(function)) == (
        "(\n   first, \n   second=None,\n   *, \n   third_of_them='a long default', "
        "\n   fourth_of_them='another one'\n) -> None"
    )


def test_output_goes_to_files_as_well(tmp_path):
    file = str(tmp_path / "log.txt")
    R.cat("a", 1.0, "\n", file=file)
    R.cat("b\n", file=file, append=True)
    assert open(file).read() == "a 1 \nb\n"


def test_environment_variables_and_the_time_of_a_call_are_returned(monkeypatch):
    monkeypatch.setenv("A_NAME", "value")
    assert R.Sys_getenv("A_NAME") == "value" and R.Sys_getenv(["A_NAME", "NO_NAME"]) == {
        "A_NAME": "value",
        "NO_NAME": "",
    }
    assert R.system_time(lambda: None)["elapsed"] >= 0


def test_missing_arguments_are_told_apart_from_none():
    assert repr(R.MISSING) == "MISSING" and not R.MISSING and R.MISSING is not None
    assert R.or_if_null(None, 1) == 1 and isinstance(R.as_environment({"a": 1}), SimpleNamespace)


def test_the_summary_of_a_model_is_printed_and_returns_the_model(capsys):
    model = pykeras3.keras_model_sequential(input_shape=3) >> pykeras3.layer_dense(2)
    assert R.summary(model) is model
    assert "Total params: 8" in capsys.readouterr().out
