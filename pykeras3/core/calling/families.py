"""The families of functions that are called alike: what each does about a missing argument, and how it dispatches."""

import inspect

from pykeras3.core.calling import call_errors
from pykeras3.core.calling.deferred_calls import deferred, without_overridden
from pykeras3.core.calling.pipe import pipe_into_layer
from pykeras3.core.conventions.tabular import is_tabular
from pykeras3.core.conventions.values import SCALAR_TYPES, is_array, is_list, is_numpy
from pykeras3.core.declaring import endpoints
from pykeras3.core.declaring.declaration import Declaration, Family
from pykeras3.core.keras_loader import load_keras


class Function(Family):
    """Functions without a piped first argument."""

    name = "function"
    is_piped = False
    is_regular = True
    vector = "array"

    def __reduce__(self):
        """Pickle the name of the constant, as each family exists once in a process, and is recognised by that."""
        return next(name for name, value in globals().items() if value is self)

    def is_configuration(self, declaration: Declaration, name: str) -> bool:
        return False

    def target(self, declaration: Declaration):
        return endpoints.target_of(declaration)

    def may_omit_first(self, declaration: Declaration) -> bool:
        return False

    def names_by_position(self, declaration: Declaration, args: tuple, kwargs: dict) -> list[str]:
        return declaration.positional

    def missing(self, declaration: Declaration, given: dict) -> str | None:
        for name in declaration.required:
            if name not in given:
                return name
        return None

    def without(self, declaration: Declaration, name: str, call, args: tuple, kwargs: dict):
        raise call_errors.missing_argument(declaration, name, kwargs)

    def check_keywords(self, declaration: Declaration, given: dict):
        if given.keys() <= declaration.names:
            return
        for name in declaration.unknown(given):
            raise call_errors.unknown_argument(declaration, name, given[name])

    def dispatch(self, declaration: Declaration, given: dict):
        return declaration.target(**given)

    def explain_failure(self, declaration: Declaration, given: dict, error: Exception):
        call_errors.refuse_unknown_name(declaration, given)
        call_errors.refuse_none(declaration, given, error)
        call_errors.begin_with_function_name(declaration, error)


class Constructor(Function):
    """Functions that create a Keras object: an optimizer, an initializer, a callback, ..."""

    name = "constructor"

    def is_configuration(self, declaration, name):
        return True


class Piped(Function):
    """Functions of a first argument that may be piped: a call without it is deferred."""

    is_piped = True

    def without(self, declaration, name, call, args, kwargs):
        if name not in declaration.positional:
            raise call_errors.missing_argument(declaration, name, kwargs)
        return deferred(declaration, call, args, kwargs)


class Operation(Piped):
    """Operations on a first argument that is a tensor, an array or numbers."""

    name = "op"
    vector = "floats"

    def may_omit_first(self, declaration):
        # an integer has no axes
        second = declaration.positional[1:2]
        return any(declaration.conventions[name].is_axis for name in second if name in declaration.conventions)

    def names_by_position(self, declaration, args, kwargs):
        names = declaration.positional
        if len(args) != 1 or type(args[0]) is not int or not self.may_omit_first(declaration):
            return names
        first = declaration.conventions.get(names[0])
        takes_number = first is None or first.accepts(args[0])
        return names[1:] if takes_number and not kwargs.keys() & names[:2] else names

    def explain_failure(self, declaration, given, error):
        call_errors.explain_failed_operation(declaration, given, error)
        super().explain_failure(declaration, given, error)


class MethodLike(Piped):
    """Functions of a model or another object, the receiver."""

    name = "method_like"
    is_regular = False

    def missing(self, declaration, given):
        missing = super().missing(declaration, given)
        if missing is None and declaration.receiver is not None:
            first = declaration.positional[0]
            # the arguments by position may be those after the first
            return None if declaration.receiver(given.get(first)) else first
        return missing

    def check_keywords(self, declaration, given):
        if given.keys() <= declaration.names:
            return
        for name in without_overridden(declaration, declaration.unknown(given), given):
            raise call_errors.unknown_argument(declaration, name, given[name])


class LayerMaker(Function):
    """Functions that create a layer; the first argument, which the layer is applied to, is optional."""

    is_regular = False

    def missing(self, declaration, given):
        first = declaration.positional[0]
        for name in declaration.required:
            if name not in given and name != first:
                return name
        return None


class Layer(LayerMaker):
    """Functions that create a layer and apply it to the first argument, if it is supplied."""

    name = "layer"

    def is_configuration(self, declaration, name):
        return name != declaration.positional[0]

    def target(self, declaration):
        target, first = super().target(declaration), declaration.positional[0]
        if declaration.forwards or first not in inspect.signature(declaration.function).parameters:
            return target
        # a body does not use R's first formal, the object
        return lambda **given: target(**{first: None}, **given)

    def names_by_position(self, declaration, args, kwargs):
        names = declaration.positional
        return names if args and comes_first(declaration, args[0], args, kwargs) else names[1:]

    def dispatch(self, declaration, given):
        piped = given.pop(declaration.positional[0], None)
        layer = declaration.target(**given)
        if piped is None:
            return layer
        return (declaration.apply_layer or pipe_into_layer)(piped, layer)


def comes_first(declaration: Declaration, value, args, kwargs) -> bool:
    """Return True for a first argument that the layer is applied to, False for an argument of the layer itself."""
    if type(value) in SCALAR_TYPES or is_own_number(declaration, value, kwargs):
        return False
    if value is None or is_array(value) or is_tabular(value):
        return True
    if isinstance(value, load_keras().Model):
        # layer_time_distributed(model), layer_bidirectional(model): the model is the layer's own argument
        return own_argument(declaration) != "layer" or "layer" in kwargs or len(args) > 1
    values = value.values() if isinstance(value, dict) else value if is_list(value) else ()
    if declaration.takes_text and values and all(isinstance(v, str) for v in values):
        return True
    return any(v is not None and comes_first(declaration, v, (v,), kwargs) for v in values)


def is_own_number(declaration: Declaration, value, kwargs) -> bool:
    """Return True for a NumPy value that is a layer's own argument: a scalar, or integers where it needs some."""
    if not is_numpy(value) or value.ndim > 1 or value.dtype.kind not in "iuf":
        return False
    own = own_argument(declaration)
    return value.ndim == 0 or (
        value.dtype.kind in "iu"
        and own is not None
        and own not in kwargs
        and own in declaration.conventions
        and declaration.conventions[own].accepts(value)
    )


def own_argument(declaration: Declaration) -> str | None:
    """Return the first required argument of a layer itself."""
    return next((name for name in declaration.required if name != declaration.positional[0]), None)


class MergingLayer(LayerMaker):
    """Functions that create a merging layer and apply it to its inputs: a list, separate arguments, or both."""

    name = "merging_layer"

    def dispatch(self, declaration, given):
        inputs, more = given.pop(declaration.positional[0], None), given.pop(declaration.further, ())
        layer = declaration.target(**given)
        if inputs is None:
            return layer
        if isinstance(inputs, dict):
            inputs = list(inputs.values())
        if more:
            inputs = [*(inputs if is_list(inputs) else [inputs]), *more]
        return pipe_into_layer(list(inputs) if is_list(inputs) else inputs, layer)


class LossOrMetric(Function):
    """Functions that compare y_true and y_pred, or create the loss or metric if neither is supplied."""

    name = "loss_or_metric"
    is_regular = False
    COMPARED = ("y_true", "y_pred")

    def is_configuration(self, declaration, name):
        return name not in self.COMPARED

    def compares(self, given: dict) -> bool:
        """Return whether there are values to compare."""
        return given.get("y_true") is not None

    def missing(self, declaration, given):
        absent = [name for name in self.COMPARED if given.get(name) is None]
        return absent[0] if len(absent) == 1 else None

    def check_keywords(self, declaration, given):
        if not self.compares(given):
            super().check_keywords(declaration, given)
            return
        accepted = endpoints.accepted_keywords(declaration.compare)
        for name in given.keys() - accepted - declaration.names:
            raise call_errors.unknown_argument(declaration, name, given[name], accepted)
        self.refuse_keywords_of_object(declaration, given)

    def refuse_keywords_of_object(self, declaration, given):
        """Raise for a keyword that only the loss or metric object takes, not the function that compares values."""
        for name in given.keys() - endpoints.accepted_keywords(declaration.compare):
            raise call_errors.argument_of_object_only(declaration, name, given[name])

    def explain_failure(self, declaration, given, error):
        if self.compares(given):
            self.refuse_keywords_of_object(declaration, given)
            call_errors.refuse_no_tensor(declaration, given, error)
        super().explain_failure(declaration, given, error)

    def dispatch(self, declaration, given):
        if self.compares(given):
            return declaration.compare(**given)
        return declaration.target(**{name: v for name, v in given.items() if name not in self.COMPARED})


FUNCTION, CONSTRUCTOR, OPERATION, METHOD_LIKE = Function(), Constructor(), Operation(), MethodLike()
LAYER, MERGING_LAYER, LOSS_OR_METRIC = Layer(), MergingLayer(), LossOrMetric()
