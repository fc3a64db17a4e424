"""pykeras3/__init__.pyi: the public functions with the types of their arguments and results."""

import math
import re
import textwrap
from collections.abc import Iterable
from inspect import Parameter, Signature
from types import NoneType, UnionType
from typing import NamedTuple, Union, get_args, get_origin

from pykeras3.compat.tfdatasets.feature_spec import is_feature_spec
from pykeras3.core.conventions import convention_of
from pykeras3.core.keras_objects import receivers

STUB_HEAD = '''"""Types of the public functions, for editors and type checkers; written by `make generate`."""
# fmt: off
import builtins
from collections.abc import Callable, Mapping, Sequence
from os import PathLike
from typing import Any, Literal, TypeAlias, overload

import keras as keras
import numpy as np
import tensorflow as tf

from pykeras3 import _types
from pykeras3._types import Deferred as Deferred
from pykeras3.compat.tfdatasets.feature_spec import FeatureSpec
from pykeras3.history import TrainingHistory as TrainingHistory

ArrayLike: TypeAlias = Any
newaxis: None
__version__: str
'''
# Keras' classes as `_types` has them, with the pipe
PIPED_CLASSES = {f"keras.{name}": f"_types.{name}" for name in ("KerasTensor", "Layer", "Model", "Sequential")}
LAYER_CLASSES = ("_types.Layer", "_types.Model", "_types.Sequential")
FIRST, SYMBOLIC = "_types.First", "_types.Symbolic"
# Types of first arguments, and type variables for functions that return them
RECEIVERS = {
    receivers.is_model: ("_types.ModelLike", "_types.AnyModel"),
    receivers.is_keras_layer: ("_types.LayerLike", "_types.AnyLayer"),
    receivers.is_weighted: ("_types.LayerLike", "_types.AnyLayer"),
    receivers.is_sequential: ("_types.ModelLike", "_types.AnyModel"),
    receivers.is_adaptable: ("_types.Adaptable", "_types.AnyAdaptable"),
    receivers.has_vocabulary: ("_types.HasVocabulary", "_types.AnyVocabulary"),
    receivers.is_dataset: ("_types.DatasetLike", "_types.AnyDataset"),
    is_feature_spec: ("FeatureSpec", FIRST),
}
# Endpoints that map a tensor to a tensor
TENSOR_ENDPOINTS = "keras.activations."


class Overload(NamedTuple):
    """The parameters and the type of the result of one way to call a function."""

    parameters: list[Parameter]
    result: str


def stub_text(declared) -> str:
    """Return the text of __init__.pyi."""
    declarations = sorted((d for found in declared.values() for d in found), key=lambda d: d.name)
    names = ", ".join(f'"{name}"' for name in sorted([*(d.name for d in declarations), "newaxis"]))
    listed = textwrap.fill(names, 118, initial_indent="    ", subsequent_indent="    ")
    return "\n".join([STUB_HEAD, f"__all__ = [\n{listed},\n]", "".join(map(stub, declarations))])


def stub(declaration) -> str:
    """Return the stub of one function, with `@overload` where there are several ways to call it."""
    overloads = OVERLOADS.get(declaration.family.name, plain_overloads)(declaration)
    decorator = "@overload\n" if len(overloads) > 1 else ""
    return "".join(
        f"{decorator}def {declaration.name}({parameters_text(parameters)}) -> {result}: ...\n"
        for parameters, result in overloads
    )


# The ways to call a function


def parameters_of(declaration) -> list[Parameter]:
    """Return the parameters, with a default for those that may be missing in R."""
    return [
        p.replace(default=...) if p.name in declaration.may_miss else p
        for p in declaration.signature.parameters.values()
    ]


def plain_overloads(declaration) -> list[Overload]:
    """Return the one way to call a function that nothing is piped into, or two for tensors."""
    parameters, result = parameters_of(declaration), result_type(declaration)
    if result == FIRST:
        parameters = with_first(parameters, FIRST)
    if (declaration.endpoint or "").startswith(TENSOR_ENDPOINTS):
        return [Overload(with_first(parameters, SYMBOLIC), SYMBOLIC), Overload(parameters, "Any")]
    return [Overload(parameters, result)]


def op_overloads(declaration) -> list[Overload]:
    """Return the ways to call an operation: on a symbolic tensor, on data, and deferred."""
    parameters, result = parameters_of(declaration), result_type(declaration)
    if declaration.signature.return_annotation is not Signature.empty:
        first = parameters if result != FIRST else with_first(parameters, FIRST)
        return [Overload(first, result), Overload(without_first(parameters), deferred_type(result))]
    return [
        Overload(with_first(parameters, SYMBOLIC), SYMBOLIC),
        Overload(parameters, "Any"),
        Overload(without_first(parameters), "_types.DeferredOp"),
    ]


def method_like_overloads(declaration) -> list[Overload]:
    """Return the ways to call a method-like function: on the object that comes first, of each kind, and deferred."""
    parameters, result = parameters_of(declaration), result_type(declaration)
    receiver, variable = RECEIVERS.get(declaration.receiver, (None, FIRST))
    deferred = Overload(without_first(parameters), deferred_type(result))
    if result == FIRST:
        return [Overload(with_first(parameters, variable), variable), deferred]
    methods = [overload for method in declaration.methods for overload in overloads_of_method(method)]
    return [Overload(with_first(parameters, receiver), result), *methods, deferred]


def overloads_of_method(method) -> list[Overload]:
    """Return the ways to call a function on an object of another kind; deferred, with keywords only."""
    parameters = parameters_of(method)
    receiver, _ = RECEIVERS[method.receiver]
    by_keyword = [p.replace(kind=Parameter.KEYWORD_ONLY) for p in parameters[1:]]
    return [Overload(with_first(parameters, receiver), result_type(method)), Overload(by_keyword, "Deferred[Any]")]


def layer_overloads(declaration) -> list[Overload]:
    """Return the ways to call a layer function: on a model or symbolic tensor, on an array, alone, and on other data.

    The order matters: the layer's own first argument may be of any type.
    """
    parameters = parameters_of(declaration)
    result = type_text(declared_result(declaration, "_types.Composed"))
    return [
        Overload(with_first(parameters, "_types.Composed"), result),
        Overload(with_first(parameters, "np.ndarray[Any, Any]"), "Any"),
        Overload(without_first(parameters), "_types.Layer"),
        Overload(parameters, "Any"),
    ]


def merging_overloads(declaration) -> list[Overload]:
    """Return the ways to call a merging layer: on symbolic tensors, alone, and on data."""
    inputs, more, *rest = parameters_of(declaration)
    tensors = [
        inputs.replace(annotation=f"{SYMBOLIC} | Sequence[{SYMBOLIC}]", default=Parameter.empty),
        more.replace(annotation=SYMBOLIC),
        *rest,
    ]
    return [
        Overload(tensors, SYMBOLIC),
        Overload(rest, "_types.Layer"),
        Overload([inputs.replace(default=Parameter.empty), more, *rest], "Any"),
    ]


def loss_or_metric_overloads(declaration) -> list[Overload]:
    """Return the two ways to call a loss or metric: on the values to compare, and for the object."""
    parameters = parameters_of(declaration)
    return [Overload(parameters, "Any"), Overload(parameters[2:], result_type(declaration))]


OVERLOADS = {
    "op": op_overloads,
    "method_like": method_like_overloads,
    "layer": layer_overloads,
    "merging_layer": merging_overloads,
    "loss_or_metric": loss_or_metric_overloads,
}


def with_first(parameters, annotation: str | None) -> list[Parameter]:
    """Return the parameters with another type of the first one, or as they are for None."""
    first, *rest = parameters
    return [first if annotation is None else first.replace(annotation=annotation), *rest]


def without_first(parameters) -> list[Parameter]:
    """Return the parameters after the first, without `*args`, which can't be distinguished from it."""
    rest = parameters[1:]
    return rest[1:] if rest and rest[0].kind is Parameter.VAR_POSITIONAL else rest


# Types


def declared_result(declaration, default: str):
    """Return the annotation of the result in a declaration, or the default where there is none."""
    annotation = declaration.signature.return_annotation
    return default if annotation is Signature.empty else annotation


def result_type(declaration) -> str:
    """Return the type of the result: as declared, or the class behind the endpoint."""
    endpoint = declaration.endpoint or ""
    is_class = endpoint.rpartition(".")[2][:1].isupper()
    return type_text(declared_result(declaration, endpoint if is_class else "Any"))


def type_text(annotation) -> str:
    """Return the text of an annotation in a declaration."""
    if annotation is None or annotation is NoneType:
        return "None"
    if get_origin(annotation) in (Union, UnionType):
        return " | ".join(map(type_text, get_args(annotation)))
    if annotation is receivers.First:
        return FIRST
    if isinstance(annotation, str):
        return PIPED_CLASSES.get(annotation, annotation)
    text = annotation.__name__ if isinstance(annotation, type) and not get_args(annotation) else str(annotation)
    # `tuple` is a public function too
    return re.sub(r"\btuple\b", "builtins.tuple", re.sub(r"\b(typing|collections\.abc|os|pykeras3[\w.]*)\.", "", text))


def deferred_type(result: str) -> str:
    """Return the type of a deferred call whose result has a type.

    Pyright takes a subclass of Keras' layers for a deferred call too, as it doesn't know all its base classes. Called
    on an object of unknown type, a function would then seem to be deferred; if either type is Any, it gives Any.
    """
    if result in LAYER_CLASSES:
        return "Any"
    return "_types.DeferredOnFirst" if result == FIRST else f"Deferred[{result}]"


def parameter_type(parameter) -> str:
    """Return the type of a parameter: as declared, by its convention, or by its default."""
    annotation, default = parameter.annotation, parameter.default
    if isinstance(annotation, str):
        return annotation
    if convention_of(annotation) is not None:
        text = type_text(get_args(annotation)[0])
    elif isinstance(default, bool):
        text = "bool"
    elif isinstance(default, (str, float)):
        text = f"{type(default).__name__} | Any"
    else:
        return "Any"
    optional = default is None and text != "Any" and not text.endswith("| None")
    return f"{text} | None" if optional else text


def parameters_text(parameters: Iterable[Parameter]) -> str:
    """Return the parameters with types and defaults; after a default, parameters without one get `...`."""
    parts: list[str] = []
    optional = False
    for parameter in parameters:
        if parameter.kind is Parameter.KEYWORD_ONLY and not any(part.startswith("*") for part in parts):
            parts.append("*")
        optional = optional or parameter.default is not Parameter.empty
        parts.append(
            f"{PREFIXES.get(parameter.kind, '')}{parameter.name}: {parameter_type(parameter)}"
            f"{default_text(parameter, optional)}"
        )
    return ", ".join(parts)


PREFIXES = {Parameter.VAR_POSITIONAL: "*", Parameter.VAR_KEYWORD: "**"}


def default_text(parameter, after_default: bool) -> str:
    """Return the default of a parameter as stubs write it."""
    default = parameter.default
    if default is Parameter.empty:
        return " = ..." if after_default and parameter.kind is Parameter.POSITIONAL_OR_KEYWORD else ""
    is_literal = default is not ... and (not isinstance(default, float) or math.isfinite(default))
    return f" = {default!r}" if is_literal else " = ..."
