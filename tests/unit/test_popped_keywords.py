"""The legacy arguments that Keras' initializers pop from their keywords are those of the installed Keras."""

import ast
import inspect
import textwrap

import keras
import pytest

import pykeras3 as pk
from pykeras3.core.declaring.endpoints import inherited_keywords
from pykeras3.core.declaring.popped_keywords import POPPED, popped_keywords
from pykeras3.core.keras_loader import resolve
from tools.generate.declarations import declarations


def endpoints():
    """Return the layers and optimizers behind the public functions, whose keywords are checked."""
    declared = (d for found in declarations().values() for d in found)
    resolved = (resolve(d.endpoint) for d in declared if d.endpoint)
    kinds = (keras.layers.Layer, keras.optimizers.Optimizer)
    found = {cls for cls in resolved if isinstance(cls, type) and issubclass(cls, kinds)}
    return sorted(found, key=lambda cls: cls.__name__)


def looked_up(node, keywords):
    """Return the name that a piece of code looks up in a dict of keywords: `kwargs.pop("x")`, `"x" in kwargs`."""

    def is_keywords(node):
        return isinstance(node, ast.Name) and node.id == keywords

    name = None
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and is_keywords(node.func.value):
        name = node.args[0] if node.args else None
    elif isinstance(node, ast.Subscript) and is_keywords(node.value):
        name = node.slice
    elif isinstance(node, ast.Compare) and any(map(is_keywords, node.comparators)):
        name = node.left
    return name.value if isinstance(name, ast.Constant) else None


def popped_by_source(cls):
    """Return the keywords that the source of a class's initializers looks up and no signature of theirs names."""
    found = set()
    for base in cls.__mro__:
        initializer = vars(base).get("__init__")
        if initializer is not None and base.__module__.startswith("keras."):
            function = ast.parse(textwrap.dedent(inspect.getsource(inspect.unwrap(initializer)))).body[0]
            keywords = function.args.kwarg and function.args.kwarg.arg
            found.update(looked_up(node, keywords) for node in ast.walk(function))
    return found - {None} - inherited_keywords(cls)


@pytest.mark.parametrize("cls", endpoints(), ids=lambda cls: cls.__name__)
def test_popped_keywords_are_those_of_the_installed_keras(cls):
    assert popped_keywords(cls) - inherited_keywords(cls) == popped_by_source(cls)


def test_every_class_with_popped_keywords_is_one_of_keras():
    assert POPPED.keys() <= {base.__name__ for cls in endpoints() for base in cls.__mro__}


def test_classes_of_others_pop_what_their_base_pops():
    class LeakyReLU(keras.layers.Layer):
        pass

    assert popped_keywords(LeakyReLU) == {"input_dim", "input_shape"}
    assert popped_keywords(type("Own", (keras.layers.LeakyReLU,), {})) == {"alpha", "input_dim", "input_shape"}
    assert popped_keywords(int) == frozenset()


def test_a_keyword_of_another_class_is_refused():
    with pytest.raises(TypeError, match="unexpected argument `rms_scaling`"):
        pk.layer_dense(units=1, rms_scaling=True)
