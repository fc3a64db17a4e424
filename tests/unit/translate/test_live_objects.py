"""Functions and classes as they live in an R session: the script that defines them again, and its translation."""

import math

import numpy as np
import pytest

import pykeras3 as pk
from pykeras3 import keras
from pykeras3.classes import MAKERS
from r_bridge.portable_models.descriptions import of_python
from r_bridge.portable_models.writing import kind_of
from r_bridge.translate import TranslationError, translate_function
from r_bridge.translate.live_objects import ClassSource, FunctionSource, Member, SavedArray, Value
from r_bridge.translate.object_scripts import Root, object_script
from r_bridge.translate.object_translation import translate_objects

CALL = Member("call", FunctionSource("function(inputs) inputs * f", {"f": Value(text="2")}))


def run(source, **names):
    """Run Python source, and return what it defines."""
    exec(source, names)
    return names


def test_a_function_takes_its_free_variables_along():
    source = translate_function("function(x) {\n  # half\n  x / f\n}", "half", {"f": Value(text="2")})
    assert source == "f = 2\n\n\ndef half(x):\n    # half\n    return x / f\n"


def test_a_function_of_tensors_uses_plain_operators():
    function = FunctionSource("function(x, n = 2) sum(x * f)^n", {"f": Value(text="2")})
    script = object_script([function], [Root(0, "double", takes_tensors=True)])
    assert "return op_sum(x * f) ** n" in translate_objects(script).source


def test_a_function_takes_further_functions_along():
    objects = [FunctionSource("function(x) x + one", {"one": Value(text="1")})]
    source = translate_function("function(x) add(x) * 2", "f", {"add": Value(object=0)}, objects)
    assert run(source)["f"](3) == 8


def test_a_recursive_function_keeps_its_name():
    own = FunctionSource("function(n) if (n <= 1) 1 else n * fact(n - 1)", {"fact": Value(object=0)})
    script = object_script([own], [Root(0, "activation")])
    assert script.variables == ["fact"] and run(translate_objects(script).source)["fact"](5) == 120


def test_functions_may_call_each_other():
    even = FunctionSource("function(n) if (n == 0) TRUE else odd(n - 1)", {"odd": Value(object=1)})
    odd = FunctionSource("function(n) if (n == 0) FALSE else even(n - 1)", {"even": Value(object=0)})
    translated = translate_objects(object_script([even, odd], [Root(0, "even")]))
    assert run(translated.source)["even"](4) is True


def test_what_has_other_values_under_the_same_names_gets_a_block():
    objects = [FunctionSource("function(x) x * f", {"f": Value(text=value)}) for value in ("2", "3")]
    script = object_script(objects, [Root(0, "act"), Root(1, "act")])
    assert script.variables == ["act", "act_2"]
    assert script.text == "f <- 2\nact <- function(x) x * f\nact_2 <- local({\n  f <- 3\n  function(x) x * f\n})\n"
    defined = run(translate_objects(script).source)
    assert defined["act"](5) == 10 and defined["act_2"](5) == 15


def test_blocks_see_what_is_outside():
    shared = FunctionSource("function(x) x + 1")
    first, second = (
        FunctionSource("function(x) g(x) * f", {"f": Value(text=value), "g": Value(object=0)}) for value in ("2", "3")
    )
    script = object_script([shared, first, second], [Root(1, "a"), Root(2, "b")])
    assert script.text.count("function(x) x + 1") == 1
    defined = run(translate_objects(script).source)
    assert defined["a"](1) == 4 and defined["b"](1) == 6


def test_one_object_under_two_names_is_defined_once():
    user = FunctionSource("function(x) f(g(x))", {"f": Value(object=0), "g": Value(object=0)})
    script = object_script([FunctionSource("function(x) x + 1"), user], [Root(1, "h")])
    assert script.text.startswith("f <- function(x) x + 1\ng <- f\n")


def test_arrays_are_saved_beside_the_code_once():
    array = SavedArray(np.arange(200.0))
    objects = [FunctionSource("function(x) x + w", {"w": Value(array=array)}) for _ in range(2)]
    script = object_script(objects, [Root(0, "a"), Root(1, "b")])
    assert script.text.startswith("w <- saved_arrays$array_1\n") and list(script.arrays) == ["array_1"]
    assert "saved_arrays.array_1" in translate_objects(script).source


@pytest.mark.parametrize("value, compared", [(1.0, "w > 2"), (np.nan, "R.greater(w, 2)")])
def test_arrays_with_na_are_compared_by_a_function(value, compared):
    array = SavedArray(np.full(200, value))
    objects = [FunctionSource("function(x) w > 2", {"w": Value(array=array)})]
    assert compared in translate_objects(object_script(objects, [Root(0, "a")])).source


def test_equal_arrays_are_one():
    assert SavedArray(np.ones(3)) == SavedArray(np.ones(3)) != SavedArray(np.ones(3, "float32"))
    assert len({SavedArray(np.ones(3)), SavedArray(np.ones(3)), SavedArray(np.zeros(3))}) == 2


def test_lists_may_hold_functions():
    steps = Value(elements=(("first", Value(object=0)), ("by", Value(text="3"))))
    source = translate_function(
        "function(x) steps$first(x) * steps$by", "f", {"steps": steps}, [FunctionSource("function(x) x + 1")]
    )
    assert run(source)["f"](1) == 6


def test_values_that_cant_be_saved_are_named():
    script = object_script([FunctionSource("function() s", {"s": Value(other="environment")})], [Root(0, "f")])
    assert script.lost == {"s": "environment"}
    with pytest.raises(TranslationError, match="`s` is not defined"):
        translate_function("function() s", "f", {"s": Value(other="environment")})


def test_classes_have_their_members():
    described = ClassSource(
        "Scaled",
        "new_layer_class",
        [CALL, Member("half", FunctionSource("function() 0.5"), is_active=True), Member("n", value=Value(text="3"))],
        [Member("by", value=Value(text="c(1, 2)"))],
    )
    script = object_script([described], [Root(0, "Scaled")])
    assert script.text == (
        'f <- 2\nScaled <- new_layer_class(\n  "Scaled",\n  call = function(inputs) inputs * f,\n'
        "  half = active_property(function() 0.5),\n  n = 3,\n  private = list(\n    by = c(1, 2)\n  )\n)\n"
    )
    source = translate_objects(script).source
    assert 'Scaled = new_layer_class(\n    "Scaled",' in source and "def call(self, inputs):" in source


def test_numbers_that_a_saved_model_has_as_doubles_are_counted_with():
    described = ClassSource(
        "Loops",
        "Layer",
        [
            Member("initialize", FunctionSource("function(n = 2) for (i in seq_len(n)) print(i)")),
            Member("call", FunctionSource("function(x) {\n  for (i in seq_len(self$n)) x <- x + i\n  x\n}")),
        ],
    )
    source = translate_objects(object_script([described], [Root(0, "Loops")])).source
    assert "in range(1, int(n) + 1)" in source and "in range(1, int(self.n) + 1)" in source


def test_base_classes_come_first():
    base, derived = (
        ClassSource("Base", "Layer", [CALL]),
        ClassSource("Derived", "Layer", [CALL], inherit=Value(object=0)),
    )
    script = object_script([base, derived], [Root(1, "Derived"), Root(0, "Base")])
    assert script.text.index("Base <- Layer") < script.text.index("Derived <- Layer")
    assert "inherit = Base" in script.text and script.text.count("Base <- Layer") == 1


def test_other_names_than_r_allows_are_quoted():
    described = ClassSource("My Layer", "Layer", [Member("call it", FunctionSource("function(x) x"))])
    script = object_script([described], [Root(0, "My Layer")])
    assert script.variables == ["My_Layer"] and "`call it` = function(x) x" in script.text


@pytest.mark.parametrize("wanted, variable", [("function", "function_"), ("_x", "x"), ("2d", "x2d"), ("a.b", "a.b")])
def test_names_of_variables(wanted, variable):
    assert object_script([FunctionSource("function() 1")], [Root(0, wanted)]).variables == [variable]


def test_strings_over_several_lines_stay_as_they_are():
    objects = [
        FunctionSource("function() {\n  'a\n  b'\n}"),
        FunctionSource("function() f", {"f": Value(text="1")}),
        FunctionSource("function() f()", {"f": Value(object=0)}),
    ]
    script = object_script(objects, [Root(1, "one"), Root(2, "two")])
    defined = run(translate_objects(script).source)
    assert defined["two"]() == "a\n  b"


def test_what_has_no_translation_is_reported_and_marked():
    translated = translate_objects(
        object_script([FunctionSource("function(x) unheard_of(x)")], [Root(0, "f")]), "code.R"
    )
    (failure,) = translated.failures
    assert "code.R, line 1" in str(failure) and "unheard_of" in str(failure)
    with pytest.raises(NotImplementedError, match="unheard_of"):
        run(translated.source).get("f", lambda x: None)(1)


def test_objects_of_python_are_described_by_what_they_are():
    assert of_python(math) == Value(text='reticulate::import("math")')
    assert of_python(pk.layer_dense) == Value(text="layer_dense")
    assert of_python(keras.layers.Dense) == Value(text="keras$layers$Dense")
    assert of_python(np.float32(2.5)) == Value(array=SavedArray(np.asarray(2.5, "float32")))
    # a function without a module
    assert of_python([].append) == Value(other="a Python object of type builtins.builtin_function_or_method")


def test_the_kinds_of_classes_and_functions_in_files():
    kinds = {name: kind_of(ClassSource(name, name, [])) for name in MAKERS}
    assert kinds == {
        "Layer": "layer",
        "new_layer_class": "layer",
        "new_wrapper": "layer",
        "Model": "model",
        "new_model_class": "model",
        "Metric": "metric",
        "new_metric_class": "metric",
        "Loss": "loss",
        "new_loss_class": "loss",
        "Callback": "callback",
        "new_callback_class": "callback",
        "Constraint": "constraint",
        "LearningRateSchedule": "schedule",
        "new_learning_rate_schedule_class": "schedule",
    }
    assert kind_of(FunctionSource("function(x) x")) == "function"
