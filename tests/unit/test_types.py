"""The types of the public functions: results of type checkers, and whether the types are correct."""

import ast
import functools
import inspect
import json
import re
import subprocess
import sys
import textwrap
import types
import typing
from pathlib import Path

import numpy as np
import pytest
import tensorflow as tf

import pykeras3 as pk
from pykeras3.core.keras_loader import resolve
from tests.support.eval_call import Names
from tests.support.keras_reset import reset_keras
from tests.support.language_server import language_server
from tests.support.subprocesses import ROOT, TIME_LIMIT
from tools.generate.declarations import declarations
from tools.generate.examples import chosen, code_of

STUB = ROOT / "pykeras3" / "__init__.pyi"
HEAD = """\
from typing import Any

import keras
import numpy as np

import pykeras3 as pk
from pykeras3 import *

x, y = np.zeros((8, 4)), np.zeros((8, 2))
unknown: Any = x
inputs = keras_input(shape=[4])
rows = tensors_dataset({"a": [1.0, 2.0]})
spec = feature_spec(rows, x="a")
model = keras_model_sequential(input_shape=[4]) >> layer_dense(2)
functional = keras_model(inputs, inputs >> layer_dense(2))
"""
COMPILED = 'compile(model, loss="mse")'
# Expressions, and the class of each as type checkers see it
CLASSES = {
    "model": "Sequential",
    "model >> layer_dense(3) >> layer_dropout(0.5)": "Sequential",
    "layer_dense(model, 3)": "Sequential",
    "layer_dense(2) >> layer_dense(3)": "Sequential",
    "layer_dense(units=3)": "Layer",
    "layer_dropout(0.5)": "Layer",
    "layer_add()": "Layer",
    "layer_bidirectional(layer_lstm(units=3))": "Layer",
    "get_layer(model, index=1)": "Layer",
    "inputs": "KerasTensor",
    "inputs >> layer_dense(3)": "KerasTensor",
    "inputs >> op_relu() >> layer_dense(3)": "KerasTensor",
    "layer_dropout(inputs, 0.5)": "KerasTensor",
    "layer_add([inputs, inputs])": "KerasTensor",
    "layer_add(inputs, inputs)": "KerasTensor",
    "[inputs, inputs] >> layer_add()": "KerasTensor",
    "layer_time_distributed(inputs >> layer_reshape([2, 2]), layer_dense(units=3))": "KerasTensor",
    "op_relu(inputs)": "KerasTensor",
    "activation_relu(inputs)": "KerasTensor",
    "functional": "Model",
    'functional >> compile(optimizer="adam")': "Model",
    "model >> summary()": "Sequential",
    COMPILED: "Sequential",
    f"{COMPILED} >> fit(x, y)": "TrainingHistory",
    f"fit({COMPILED}, x, y)": "TrainingHistory",
    f"{COMPILED} >> evaluate(x, y)": "dict",
    "fit(spec)": "FeatureSpec",
    "fit(spec, dataset=rows)": "FeatureSpec",
    "get_weights(model)": "list",
    "get_config(model)": "dict",
    "count_params(model)": "int",
    "op_dtype(x)": "str",
    "op_convert_to_numpy(x)": "ndarray",
    "shape(1, None)": "tuple",
    "config_floatx()": "str",
    "config_set_floatx('float32')": "None",
    "new_layer_class('Thing', call=lambda self, x: x)": "Callable",
}
DEFERRED = {
    "op_sum(axis=2)": "DeferredOp",
    'compile(optimizer="adam")': "DeferredOnFirst",
    "fit(x, y, epochs=3)": "Deferred[TrainingHistory]",
    "dataset_collect()": "Deferred[list[Any]]",
    "compile(loss='mse') >> fit(x, y)": "Deferred[Any]",
    "get_vocabulary(True)": "Deferred[list[Any]]",
    "set_vocabulary(['a'], [0.5])": "DeferredOnFirst",
}
# Data has no class that type checkers know
ANYTHING = [
    "layer_dropout(x, 0.5)",
    "spec >> fit()",
    "spec >> fit(dataset=rows)",
    "op_sum(x)",
    "loss_poisson(y, y)",
    "layer_rnn(inputs, object())",
    "op_relu(unknown)",
    "layer_dense(unknown, 3)",
    "layer_add(unknown, unknown)",
    "fit(unknown, unknown)",
]
# Classes of Keras and of its results, which mypy does not read
OF_KERAS = {
    "model >> keras.layers.Dense(3)": "Sequential",
    "tensor_slices_dataset(x) >> dataset_repeat(3) >> dataset_batch(2) >> dataset_collect()": "list",
    "optimizer_adam(0.001)": "Adam",
    "loss_poisson()": "Poisson",
    "metric_mean()": "Mean",
    "callback_early_stopping()": "EarlyStopping",
    "initializer_zeros()": "Zeros",
    "regularizer_l2()": "L2",
    "constraint_unitnorm()": "UnitNorm",
    "learning_rate_schedule_cosine_decay(0.1, 10)": "CosineDecay",
    "keras_variable([1.0])": "Variable",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("types")


def mypy(program: str, folder: Path) -> list[str]:
    """Return what mypy says of a program that uses the package: of the program and of the stubs."""
    (folder / "program.py").write_text(program)
    (folder / "mypy.ini").write_text("[mypy]\nignore_missing_imports = true\n")
    child = subprocess.run(
        [sys.executable, "-m", "mypy", "--cache-dir", "cache", "program.py"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=TIME_LIMIT,
        env={"MYPYPATH": str(ROOT), "PATH": ""},
    )
    assert child.returncode in (0, 1), child.stderr
    return [line for line in child.stdout.splitlines() if re.search(r"^program\.py|\.pyi:", line)]


def revealing(expressions) -> str:
    """Return a program that asks for the type of each expression."""
    return HEAD + "".join(f"reveal_type({expression})\n" for expression in expressions)


def without_modules(text: str) -> str:
    """Return a type without the modules of its classes."""
    return re.sub(r"\b\w+\.(?=\w)", "", text)


def revealed_by_mypy(expressions, folder) -> dict[str, str]:
    """Return the type that mypy reveals for each expression; anything else that it says is an error."""
    output = mypy(revealing(expressions), folder)
    types = [re.search(r'note: Revealed type is "(.*)"$', line) for line in output]
    assert None not in types, output
    return {expression: without_modules(found[1]) for expression, found in zip(expressions, types)}


def revealed_by_pyright(expressions, folder) -> dict[str, str]:
    """Return the type that pyright reveals for each expression; an error that it reports is the test's."""
    (folder / "program.py").write_text(revealing(expressions))
    (folder / "pyrightconfig.json").write_text(
        json.dumps({"include": ["program.py"], "extraPaths": [str(ROOT)], "typeCheckingMode": "standard"})
    )
    child = subprocess.run(
        [sys.executable, "-m", "basedpyright", "--pythonpath", sys.executable, "--outputjson"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=TIME_LIMIT,
    )
    diagnostics = json.loads(child.stdout)["generalDiagnostics"]
    types = [re.fullmatch(r'Type of ".*" is "(.*)"', one["message"], re.DOTALL) for one in diagnostics]
    assert None not in types, diagnostics
    return {expression: without_modules(found[1]) for expression, found in zip(expressions, types)}


def test_pyright_knows_the_classes_of_results_those_of_keras_too(folder):
    expected = CLASSES | DEFERRED | OF_KERAS
    revealed = revealed_by_pyright([*expected, *ANYTHING], folder)
    assert {revealed.pop(expression) for expression in ANYTHING} <= {"Any", "Unknown"}
    assert len(revealed) == len(expected)
    wrong = {e: revealed[e] for e, name in expected.items() if not is_named(revealed[e], name) and revealed[e] != name}
    assert wrong == {}


def test_mypy_knows_the_classes_of_results(folder):
    expressions = [*CLASSES, *DEFERRED, *ANYTHING]
    revealed = revealed_by_mypy(expressions, folder)
    assert len(revealed) == len(expressions)
    wrong = {e: revealed[e] for e, name in CLASSES.items() if not is_named(revealed[e], name)}
    wrong |= {e: revealed[e] for e, name in DEFERRED.items() if revealed[e] != name}
    assert wrong | {e: revealed[e] for e in ANYTHING if revealed[e] != "Any"} == {}


def is_named(type_text: str, name: str) -> bool:
    """Return whether a type is a class, with any arguments; a callable is written as a function."""
    return re.match(r"(def )?\(" if name == "Callable" else rf"{name}\b", type_text) is not None


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("expression, name", [*CLASSES.items(), *OF_KERAS.items()])
def test_results_are_of_the_class_that_type_checkers_see(expression, name):
    names = Names(Any=typing.Any, keras=pk.keras, np=np, pk=pk)
    exec("\n".join(line for line in HEAD.splitlines() if "import" not in line), names)
    result = eval(expression, names)
    if name == "Callable":
        assert callable(result)
    else:
        assert name in [cls.__name__ for cls in type(result).__mro__] or (name, result) == ("None", None)


@functools.cache
def chosen_examples() -> dict:
    """Return the cases that the examples are made of, by function."""
    return chosen()


def declared_results() -> dict[str, object]:
    """Return the annotations of the results that declarations have, by function, for those that have an example."""
    annotations = {d.name: d.signature.return_annotation for found in declarations().values() for d in found}
    return {
        name: annotations[name]
        for name in chosen_examples().keys() & annotations.keys()
        if annotations[name] is not inspect.Signature.empty and is_class(annotations[name])
    }


def is_class(annotation) -> bool:
    """Return True if an annotation names classes, rather than Any or the type of the first argument."""
    return annotation is not typing.Any and not isinstance(annotation, typing.TypeVar)


def classes_of(annotation) -> tuple[type, ...]:
    """Return the classes that an annotation names."""
    if isinstance(annotation, types.UnionType):
        return tuple(cls for one in typing.get_args(annotation) for cls in classes_of(one))
    if isinstance(annotation, str):
        return (eval(annotation, {"keras": pk.keras, "np": np, "tf": tf}),)
    return (types.NoneType if annotation is None else typing.get_origin(annotation) or annotation,)


DECLARED = declared_results()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", sorted(DECLARED))
def test_results_of_examples_are_of_the_declared_class(name, monkeypatch):
    results, function = [], getattr(pk, name)
    monkeypatch.setattr(pk, name, lambda *args, **kwargs: results.append(function(*args, **kwargs)) or results[-1])
    reset_keras()
    exec(code_of(chosen_examples()[name], "Python"), {})
    assert results and [type(result) for result in results if not isinstance(result, classes_of(DECLARED[name]))] == []


@pytest.mark.parametrize("expression", DEFERRED)
def test_calls_without_their_first_argument_are_deferred(expression):
    x = y = np.zeros((8, 4))
    assert isinstance(eval(expression, Names(x=x, y=y)), pk.Deferred)


def test_the_result_of_a_deferred_call_can_stand_in_annotations():
    assert pk.Deferred[int].__args__ == (int,)


def test_classes_of_keras_in_the_stub_exist():
    named = set(re.findall(r"\bkeras(?:\.\w+)+", STUB.read_text()))
    assert len(named) > 120
    assert [name for name in sorted(named) if not inspect.isclass(resolve(name))] == []


def test_mypy_accepts_a_program(folder):
    assert (
        mypy(
            textwrap.dedent("""\
        import keras
        import numpy as np
        import pykeras3 as pk
        from pykeras3 import compile, fit, keras_input, keras_model, keras_model_sequential, layer_dense, op_sum

        def classifier() -> keras.Sequential:
            return keras_model_sequential(input_shape=[28, 28]) >> pk.layer_flatten() >> layer_dense(64)

        model = classifier()
        model >> pk.layer_dropout(rate=0.5) >> layer_dense(units=10.0)
        compile(model, optimizer=pk.optimizer_adam(0.001), loss="mse", metrics=["accuracy"])
        history = fit(model, np.zeros((8, 28, 28)), np.zeros((8, 10)), epochs=2, verbose=0)
        print(history.metrics["loss"][0], history.as_data_frame())
        waiting: pk.Deferred = op_sum(axis=2)
        x = keras_input(shape=[4, None])
        y = keras_model(x, x >> layer_dense(2) >> pk.op_argmax(axis=-1))
        y >> pk.summary() >> pk.save_model("model.keras", overwrite=True)
        dataset = pk.tensor_slices_dataset(np.arange(4)) >> pk.dataset_batch(2) >> pk.dataset_collect()
        Thing = pk.new_layer_class("Thing", call=lambda self, x: x)
        """),
            folder,
        )
        == []
    )


def test_mypy_refuses_a_wrong_program(folder):
    output = "\n".join(
        mypy(
            textwrap.dedent("""\
        import pykeras3 as pk
        pk.layer_dens(64)
        pk.layer_dense(units="many")
        pk.op_sum([1, 2], axes=1)
        pk.dataset_mnist(1, 2, 3)
        pk.op_dtype(1) + 1
        """),
            folder,
        )
    )
    assert 'program.py:2: error: Module has no attribute "layer_dens"' in output
    assert 'program.py:3: error: No overload variant of "layer_dense" matches argument type "str"' in output
    assert 'program.py:4: error: No overload variant of "op_sum" matches argument types "list[int]", "int"' in output
    assert 'program.py:5: error: Too many arguments for "dataset_mnist"' in output
    assert 'program.py:6: error: Unsupported operand types for + ("str" and "int")' in output


# The stub


def functions_of_stub() -> dict[str, ast.FunctionDef]:
    """Return the functions of the stub; of those with several signatures the first, which has all arguments."""
    found: dict[str, ast.FunctionDef] = {}
    for node in ast.parse(STUB.read_text()).body:
        if isinstance(node, ast.FunctionDef):
            found.setdefault(node.name, node)
    return found


def test_the_stub_has_every_name_with_its_arguments():
    stubbed = functions_of_stub()
    assert set(pk.__all__) - set(stubbed) == {"newaxis"}
    for name, function in stubbed.items():
        listed = [*function.args.args, *function.args.kwonlyargs]
        named = [
            p.name
            for p in inspect.signature(getattr(pk, name)).parameters.values()
            if p.kind not in (p.VAR_KEYWORD, p.VAR_POSITIONAL)
        ]
        assert sorted(a.arg for a in listed) == sorted(named), name


def test_the_stub_holds_types_and_nothing_else():
    assert len(STUB.read_text().splitlines()) < 5000
    assert [name for name, function in functions_of_stub().items() if ast.get_docstring(function)] == []


def test_editors_lead_to_the_declaration_and_show_its_docstring(tmp_path):
    sample = tmp_path / "sample.py"
    sample.write_text("import pykeras3\n\npykeras3.layer_dense(units=2)\npykeras3.op_sum([1.0])\n")
    settings = {"venvPath": str(Path(sys.prefix).parent), "venv": Path(sys.prefix).name, "extraPaths": [str(ROOT)]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    with language_server(tmp_path) as server:
        server.open(sample)
        for line, function in ((2, pk.layer_dense), (3, pk.op_sum)):
            declared = inspect.unwrap(function)
            first = declared.__code__.co_firstlineno
            places = {
                (place["uri"], place["range"]["start"]["line"]) for place in server.ask("definition", sample, line, 12)
            }
            file = Path(inspect.getsourcefile(declared)).as_uri()
            # The decorator comes first
            assert any(uri == file and first <= at <= first + 3 for uri, at in places), places
            hover = server.ask("hover", sample, line, 12)["contents"]["value"]
            assert inspect.getdoc(declared).splitlines()[0] in hover
