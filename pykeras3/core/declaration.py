"""Makes a public function out of its declaration.

A declaration is a `def` with R's formals, conventions as annotations, and a
docstring.  One that is declared by `forward` passes its arguments to its Keras
endpoint; any other has a body that does the work.  In both cases only the
arguments that the caller gave are passed on, so that Keras' own defaults rule
the rest, as in keras3.
"""
import functools
import inspect
import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from pykeras3.core import backend
from pykeras3.core.conventions import (
    Axes,
    Axis,
    Convention,
    CountedIndex,
    Integer,
    OneAxis,
    Real,
    Shape,
    Unfit,
    did_you_mean,
    is_array,
    is_list,
    is_numpy,
    is_symbolic,
    numpy,
    shown,
)
from pykeras3.core.direct import direct_call
from pykeras3.core.docstrings import help_text
from pykeras3.core.pipe import Deferred, describe_call, is_layer, pipe_into_layer
from pykeras3.core.popped_keywords import popped_keywords
from pykeras3.core.r_wrapper import RWrapper
from pykeras3.core.tabular import is_tabular_type

DECLARATIONS: dict[str, "Declaration"] = {}

# Operations whose `axis` is one of their result
ADDING_AXES = frozenset(("op_expand_dims", "op_stack", "op_one_hot"))

POSITIONAL, VAR_POSITIONAL = inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.VAR_POSITIONAL
VAR_KEYWORD, EMPTY = inspect.Parameter.VAR_KEYWORD, inspect.Parameter.empty


@dataclass
class Declaration:
    """What is known of a public function: the one source of its wrapper, help, stub and R twin.

    endpoint: the Keras object behind it, as a dotted name.
    function_endpoint: of a loss or metric, the function that compares values.
    rest_endpoint: what takes the keywords beyond R's formals, where that is not the endpoint.
    perform: what is done with the first argument and a dict of the others that were given.
    r: how the R function of the same name differs from one that forwards its arguments.
    """

    name: str
    family: str
    body: Callable | None
    endpoint: str | None
    signature: inspect.Signature
    text: str
    module: str
    function_endpoint: str | None = None
    rest_endpoint: str | None = None
    renamed: dict[str, str] = field(default_factory=dict)
    subject: Callable[[Any], bool] | None = None
    finish: Callable[[Any, Any], Any] | None = None
    perform: Callable[[Any, dict], Any] | None = None
    give: Callable[[Any, Any], Any] | None = None
    extra: dict[str, Convention] = field(default_factory=dict)
    in_keras3: bool = True
    may_miss: tuple[str, ...] = ()
    r: RWrapper = RWrapper()

    def __post_init__(self):
        parameters = self.signature.parameters.values()
        self.positional = [p.name for p in parameters if p.kind is POSITIONAL]
        named = [p for p in parameters if p.kind not in (VAR_POSITIONAL, VAR_KEYWORD)]
        # R lets some arguments be missing though they have no default: None in the def, no default to the eye
        self.required = [p.name for p in named if p.default is EMPTY]
        self.required_by_name = [p.name for p in named if p.default is EMPTY and p.kind is not POSITIONAL]
        self.signature = self.signature.replace(parameters=[
            p.replace(default=EMPTY) if p.name in self.may_miss else p for p in parameters])
        self.names = frozenset(p.name for p in named)
        self.further = next((p.name for p in parameters if p.kind is VAR_POSITIONAL), None)
        self.takes_more = self.further is not None
        annotated = {p.name: p.annotation if isinstance(p.annotation, Convention) else Real
                     for p in parameters if isinstance(p.annotation, Convention) or type(p.default) is float}
        others = annotated.pop("kwargs", None)
        self.conventions, self.convert_other = annotated, others and others.convert
        self.conversions = {name: c.converter(self.name, name)
                            for name, c in {**self.extra, **self.conventions}.items()}

    def vector_kinds(self) -> dict[str, str]:
        """Return as what a long R vector is to arrive in each argument.

        "floats" is an array with the dtype that the backend gives a list of doubles, "array" one with R's own; "list"
        is for what Keras keeps as configuration.
        """
        first = self.positional[:1]
        return {name: self.vector_kind(name, name in first) for name in self.signature.parameters if name in self.names}

    def vector_kind(self, name: str, first: bool) -> str:
        if name in self.conventions:
            kind = self.conventions[name].vector
        else:
            kind = "floats" if self.family == "op" else "array"
        configured = self.family == "constructor" or (self.family == "layer" and not first) or (
            self.family == "two_way" and name not in ("y_true", "y_pred"))
        return "list" if configured else kind

    def stands_for(self):
        """The Keras object that the function itself, uncalled, means as an argument (`activation=activation_relu`)."""
        target = backend.resolve(self.function_endpoint or self.endpoint) if self.endpoint else self.body
        return target() if isinstance(target, type) else target

    # Errors, each naming the function and the argument

    def missing(self, name: str, kwargs=(), allowed=None):
        """The error for what is missing; a misspelt keyword is named first, as it is the likelier cause."""
        if allowed is not None:
            self.refuse_unknown(kwargs, allowed)
        return TypeError(f"{self.name}(): argument `{name}` is missing, with no default.")

    def refuse_of_object(self, kwargs, allowed):
        """Raises for a keyword that the object has but not the values of it."""
        self.refuse_unknown(kwargs, allowed)
        for name in kwargs:
            if name not in allowed:
                raise TypeError(f"{self.name}(): with `y_true` and `y_pred` there is no argument `{name}`; give it to "
                                f"the object, {self.name}({name}=...). Received: {name}={shown(kwargs[name])}")

    def refuse_twice(self, args, kwargs, names):
        for name in names[:len(args)]:
            if name in kwargs:
                raise TypeError(f"{self.name}(): argument `{name}` is given by position and by name.")

    def refuse_unknown(self, kwargs, allowed):
        """Raises for a keyword that neither R nor the installed Keras has."""
        for name in kwargs:
            if name not in self.names and name not in allowed and not self.is_popped(name):
                raise TypeError(f"{self.name}(): there is no argument `{name}`.{self.hint(name, allowed)} "
                                f"Received: {name}={shown(kwargs[name])}")

    def is_popped(self, name) -> bool:
        """Return whether the Keras class takes a keyword that is no argument any more, with a warning of its own."""
        target = self.endpoint and backend.resolve(self.endpoint)
        return isinstance(target, type) and name in popped_keywords(target)

    def hint(self, name, allowed) -> str:
        """What an unknown argument may have been meant for."""
        return did_you_mean(name, [*self.names, *allowed])

    def refuse_layer(self, args, kwargs):
        """Raises where an operation, which failed, was given a layer instead of a tensor."""
        first = args[0] if args else kwargs.get(self.positional[0]) if self.positional else None
        if self.family == "op" and is_layer(first):
            raise TypeError(
                f"{self.name}(): `{self.positional[0]}` must be a tensor, and a layer or model is none. Pipe a "
                f"keras_input() into the layers before the operation, or make a layer of it: "
                f"layer_lambda(f={self.name}). Received: {shown(first)}") from None

    def refuse_axis(self, given):
        """Raise where an operation, which failed, was given an axis beyond those of its first argument."""
        first = given.get(self.positional[0])
        if is_list(first) and first:
            first = first[0]
        if not is_array(first) or not first.shape:
            return
        # a function that adds an axis counts it in its result
        count = len(first.shape) + (self.name in ADDING_AXES)
        for name, convention in self.conventions.items():
            wanted = given.get(name) if convention in (Axis, Axes, OneAxis) else None
            if any(isinstance(a, (int, float)) and abs(a) > count for a in (wanted if is_list(wanted) else [wanted])):
                owner = "the result" if self.name in ADDING_AXES else f"`{self.positional[0]}`"
                raise ValueError(Unfit(f"an axis from 1 to {count}, or from -1 to -{count} counted from the end, as "
                                       f"{owner} has {count} of them", wanted).message(self.name, name))

    def refuse_index(self, given):
        """Raise where an operation, which failed, was given an index beyond the elements of its first argument."""
        first, wanted, axis = given.get(self.positional[0]), given.get("indices"), given.get("axis")
        if self.conventions.get("indices") is not CountedIndex or not is_array(first) or is_symbolic(wanted):
            return
        from_zero = bool(given.get("zero_indexed"))
        shape = tuple(first.shape)
        if axis is not None:
            shape = (shape[int(axis) - (axis > 0)],)
        if None in shape:
            return
        size = math.prod(shape)
        values = numpy().asarray(backend.keras_loaded().ops.convert_to_numpy(wanted))
        if values.max(initial=0) > size - from_zero or values.min(initial=0) < -size:
            raise ValueError(Unfit(f"indices from {1 - from_zero} to {size - from_zero}, or from -1 to -{size} counted "
                                   "from the end", wanted).message(self.name, "indices"))

    def explain_failure(self, given):
        """Raise an error in this package's words for a failed call whose cause can be told from what was given."""
        self.refuse_layer((), given)
        self.refuse_axis(given)
        self.refuse_index(given)

    def too_many(self, args, names=None):
        names = self.positional if names is None else names
        return TypeError(f"{self.name}(): takes {len(names)} arguments by position "
                         f"({', '.join(names)}). Received: {len(args)}")

    # Conversions

    def convert_one(self, name, value, convert=None):
        try:
            return (convert or self.conversions[name])(value)
        except Unfit as unfit:
            raise unfit.error(self.name, name) from None

    def convert_keywords(self, kwargs):
        conversions, convert_other = self.conversions, self.convert_other
        try:
            for name in kwargs:
                convert = conversions.get(name, convert_other)
                if convert is not None:
                    kwargs[name] = convert(kwargs[name])
        except Unfit as unfit:
            raise unfit.error(self.name, name) from None

    def placed_conversions(self, names):
        """(place, name, conversion) of the positional arguments that a convention applies to."""
        return tuple((i, name, self.conversions[name]) for i, name in enumerate(names) if name in self.conversions)

    def converted(self, args, places):
        """Positional arguments as Keras takes them."""
        n, args = len(args), list(args)
        try:
            for i, name, convert in places:  # noqa: B007 (the name is for the error)
                if i >= n:
                    break
                args[i] = convert(args[i])
        except Unfit as unfit:
            raise unfit.error(self.name, name) from None
        return args


def accepted_keywords(target) -> frozenset:
    """The keywords that a Keras endpoint takes by name."""
    try:
        parameters = inspect.signature(target).parameters.values()
    except (TypeError, ValueError):
        return frozenset()
    return frozenset(p.name for p in parameters if p.kind not in (VAR_POSITIONAL, VAR_KEYWORD))


def inherited_keywords(cls) -> frozenset:
    """Return the keywords of a class's initializer and of those that it passes the rest on to."""
    return frozenset().union(*(accepted_keywords(c.__init__) for c in cls.__mro__)) - {"self"}


def takes_any_keyword(target) -> bool:
    try:
        return any(p.kind is VAR_KEYWORD for p in inspect.signature(target).parameters.values())
    except (TypeError, ValueError):
        return True


def same_order(names, target) -> bool:
    """Whether the target takes these names by position in this order."""
    try:
        parameters = list(inspect.signature(target).parameters.values())
    except (TypeError, ValueError):
        return False
    theirs = [p.name for p in parameters if p.kind in (POSITIONAL, inspect.Parameter.POSITIONAL_ONLY)]
    return theirs[:len(names)] == list(names)


def by_keyword(declaration: Declaration, target, names):
    """The target, called with keywords of its own names."""
    renamed = declaration.renamed

    @functools.wraps(target, updated=())
    def call(*args, **kwargs):
        declaration.refuse_twice(args, kwargs, names)
        kwargs.update(zip(names, args))
        return target(**{renamed.get(name, name): value for name, value in kwargs.items()})
    return call


def with_converted_defaults(declaration: Declaration):
    """The body, whose own defaults are R's too and go through the same conventions."""
    body, convert = declaration.body, declaration.convert_one
    names = [p.name for p in declaration.signature.parameters.values() if p.default is not EMPTY]
    converted = {name: convert(name, declaration.signature.parameters[name].default)
                 for name in names if name in declaration.conversions}
    code = body.__code__
    last = code.co_varnames[:code.co_argcount][-len(body.__defaults__):] if body.__defaults__ else ()
    body.__defaults__ = tuple(converted.get(n, d) for n, d in zip(last, body.__defaults__ or ())) or None
    body.__kwdefaults__ = {n: converted.get(n, d) for n, d in (body.__kwdefaults__ or {}).items()} or None
    return body


def performing(declaration: Declaration):
    """Return a function that hands the first argument, and a dict of the others that were given, to `perform`."""
    names, perform = declaration.positional, declaration.perform

    def call(*args, **kwargs):
        declaration.refuse_twice(args, kwargs, names)
        given = dict(zip(names, args)) | kwargs
        return perform(given.pop(names[0]), given)
    return call


def finished(target, finish):
    """The target, with a last word on its result."""
    def call(*args, **kwargs):
        return finish(target(*args, **kwargs), target)
    return call


def linked(declaration: Declaration, names, endpoint=None):
    """What a call ends in: the body, or the Keras endpoint with its own argument names and order."""
    if declaration.perform is not None:
        return performing(declaration)
    if declaration.body is not None:
        return with_converted_defaults(declaration)
    target = backend.resolve(endpoint or declaration.endpoint)
    if declaration.renamed or not (declaration.takes_more or same_order(names, target)):
        target = by_keyword(declaration, target, names)
    return target if declaration.finish is None else finished(target, declaration.finish)


def extra_keywords(declaration: Declaration) -> frozenset:
    """Keywords beyond R's formals: what the installed Keras has, or None where anything goes."""
    if declaration.body is not None and not takes_any_keyword(declaration.body):
        return frozenset()
    endpoint = declaration.rest_endpoint or declaration.endpoint
    if endpoint is None:
        return None
    target = backend.resolve(endpoint)
    keras = backend.keras_loaded()
    if isinstance(target, type) and issubclass(target, (keras.layers.Layer, keras.optimizers.Optimizer)):
        return inherited_keywords(target)
    if endpoint in CLOSED:
        return accepted_keywords(target).union(CLOSED[endpoint])
    return None if takes_any_keyword(target) else accepted_keywords(target).union(declaration.extra)


# Endpoints that take any keyword and then refuse all but these
CLOSED = {"keras.Model.evaluate": (), "keras.models.clone_model": ("cache",), "keras.utils.plot_model": (),
          "keras.saving.save_model": ("include_optimizer", "save_format")}
LAYER_CONVENTIONS = {"input_shape": Shape, "input_dim": Integer}


# Plain and piped functions


def plain_call(declaration: Declaration):
    """A function that converts what it was given and passes it on; linked to Keras at its first call."""
    names, known = declaration.positional, declaration.names
    required_by_name = declaration.required_by_name
    required = [name for name in declaration.required if name not in required_by_name]
    n_required, n_positional = len(required), len(names)
    places, takes_more = declaration.placed_conversions(names), declaration.takes_more
    piped, subject = declaration.family in PIPED, declaration.subject

    @functools.cache
    def link():
        return linked(declaration, names), extra_keywords(declaration)

    def call(*args, **kwargs):
        target, allowed = link()
        n = len(args)
        if n < n_required:
            for name in required[n:]:
                if name not in kwargs:
                    if piped:
                        return deferred(declaration, call, args, kwargs)
                    raise declaration.missing(name, kwargs, allowed)
        for name in required_by_name:
            if name not in kwargs:
                raise declaration.missing(name, kwargs, allowed)
        if subject is not None and not subject(args[0] if n else kwargs.get(names[0])):
            return deferred(declaration, call, args, kwargs)
        if n > n_positional and not takes_more:
            raise declaration.too_many(args)
        if places and n:
            args = declaration.converted(args, places)
        if kwargs:
            if allowed is not None and not kwargs.keys() <= known:
                declaration.refuse_unknown(without_own(declaration, kwargs, args), allowed)
            declaration.convert_keywords(kwargs)
        try:
            return target(*args, **kwargs)
        except Exception:
            declaration.refuse_layer(args, kwargs)
            raise
    return direct_call(declaration, lambda: link()[0], call) if declaration.family == "op" and not takes_more else call


def deferred(declaration: Declaration, call, args, kwargs):
    """A call whose first argument is missing, checked as far as it goes; else an error that says what is wrong."""
    names = declaration.positional
    if names[0] in kwargs or (args and not may_wait(declaration, args, kwargs)):
        raise refused(declaration, args, kwargs)
    checked = {**dict(zip(names[1:], args)), **kwargs}
    allowed = extra_keywords(declaration)
    if allowed is not None:
        declaration.refuse_unknown(without_own(declaration, checked), allowed)
    for name in declaration.required[1:]:
        if name not in checked:
            raise declaration.missing(name)
    if len(args) > len(names) - 1 and not declaration.takes_more:
        raise declaration.too_many(args)
    try:
        declaration.convert_keywords(checked)
    except ValueError as error:
        if not args or declaration.subject is None:
            raise
        raise ValueError(f"{error} (If the first argument was meant as `{names[0]}`: that must be "
                         f"{declaration.subject.expected}.)") from None

    def apply(first):
        if declaration.subject is not None and not declaration.subject(first):
            raise refused(declaration, (first,), {})
        return call(first, *args, **kwargs)
    return Deferred(apply, describe_call(declaration.name, args, kwargs))


def without_own(declaration: Declaration, kwargs, args=()) -> dict:
    """Return the keywords without those that the first argument's class takes in a method of its own.

    A model's class may override `compile()`, `fit()` and the like with further arguments. Where the model is still
    missing, as in a deferred call, the arguments that any such class names count.
    """
    if declaration.perform is None:
        return kwargs
    owner, _, name = declaration.endpoint.rpartition(".")
    base = backend.resolve(owner)
    first = args[0] if args else kwargs.get(declaration.positional[0])
    classes = subclasses(base) if first is None else [type(first)]
    own = [getattr(cls, name) for cls in classes if getattr(cls, name) is not getattr(base, name)]
    if first is not None and any(map(takes_any_keyword, own)):
        return {}
    named = frozenset().union(*map(accepted_keywords, own))
    return {key: value for key, value in kwargs.items() if key not in named}


def subclasses(cls) -> set:
    """Return the subclasses of a class, at any depth."""
    return set(cls.__subclasses__()).union(*map(subclasses, cls.__subclasses__()))


def may_wait(declaration: Declaration, args, kwargs) -> bool:
    """Whether positional arguments are those after the first, which is what the pipe will give."""
    names, first = declaration.positional, args[0]
    following = names[1] if len(names) > 1 else declaration.further
    if first is None or following is None or names[0] in kwargs or following in kwargs:
        return False
    if declaration.subject is not None:
        second, room = declaration.conventions.get(following), declaration.takes_more or len(args) < len(names)
        return (room and not declaration.subject(first) and second is not None and second.accepts(first)
                and not any(map(declaration.subject, args[1:])))
    return not is_array(first) or (is_numpy(first) and first.ndim == 0)


def refused(declaration: Declaration, args, kwargs):
    names = declaration.positional
    first = args[0] if args else kwargs[names[0]]
    if declaration.subject is not None and not declaration.subject(first):
        return TypeError(f"{declaration.name}(): `{names[0]}` must be {declaration.subject.expected}. "
                         f"Received: {shown(first)}")
    given = {*names[:len(args)], *kwargs}
    error = declaration.missing(next(name for name in declaration.required if name not in given))
    if names[:2] != ["x1", "x2"] or len(args) != 1:
        return error
    return TypeError(f"{error} In a pipe give it by name: `x >> {declaration.name}(x2=...)`.")


# Layers


def layer_call(declaration: Declaration):
    """A function that makes a layer, and gives it to the object that comes first, if one comes."""
    first_name, *names = declaration.positional
    known, n_positional, places = declaration.names, len(names), declaration.placed_conversions(names)
    required = [name for name in declaration.required if name != first_name]
    give = declaration.give or pipe_into_layer
    Layer = allowed = None

    def call(*args, **kwargs):
        nonlocal Layer, allowed
        if Layer is None:
            allowed = extra_keywords(declaration)
            made = linked(declaration, names)
            Layer = made if declaration.body is None else functools.partial(made, None)
        piped, given = None, args
        if args:
            first = args[0]
            if type(first) not in PLAIN_TYPES and (first is None or is_object(declaration, args, kwargs)):
                piped, args = first, args[1:]
        if first_name in kwargs:
            if piped is not None:
                declaration.refuse_twice(given, kwargs, declaration.positional)
            piped = kwargs.pop(first_name)
        n = len(args)
        for name in required[n:]:
            if name not in kwargs:
                raise declaration.missing(name, kwargs, allowed)
        if n > n_positional:
            raise declaration.too_many(given, names if len(args) == len(given) else None)
        if places and n:
            args = declaration.converted(args, places)
        if kwargs:
            if allowed is not None and not kwargs.keys() <= known:
                declaration.refuse_unknown(kwargs, allowed)
            declaration.refuse_twice(args, kwargs, names)
            declaration.convert_keywords(kwargs)
        layer = Layer(*args, **kwargs)
        return layer if piped is None else give(piped, layer)
    return call


PLAIN_TYPES = frozenset((int, float, str, bool, bytes))


def is_object(declaration: Declaration, args, kwargs) -> bool:
    """Whether a layer function's first argument is what the layer is given to, not the layer's own argument."""
    first = args[0]
    if is_own_number(declaration, first, kwargs):
        return False
    if is_array(first) or is_tabular_type(type(first)) or isinstance(first, backend.keras_loaded().Model):
        own = next((name for name in declaration.required if name != declaration.positional[0]), None)
        # layer_time_distributed(model), layer_bidirectional(model): the model is the layer's own argument
        return not isinstance(first, backend.keras_loaded().Model) or own != "layer" or own in kwargs or len(args) > 1
    values = first.values() if isinstance(first, dict) else first if is_list(first) else ()
    return bool(values) and any(is_object(declaration, (v,), kwargs) for v in values) or (
        bool(values) and all(isinstance(v, str) for v in values) and declaration.name in TEXT_LAYERS)


def is_own_number(declaration: Declaration, value, kwargs) -> bool:
    """Whether a numpy value is a layer's own argument: a scalar, or a few whole numbers where it must have some."""
    if not is_numpy(value) or value.ndim > 1 or value.dtype.kind not in "iuf":
        return False
    own = next((name for name in declaration.required if name != declaration.positional[0]), None)
    return value.ndim == 0 or (value.dtype.kind in "iu" and own is not None and own not in kwargs
                               and own in declaration.conventions and declaration.conventions[own].accepts(value))


TEXT_LAYERS = ("layer_text_vectorization", "layer_string_lookup", "layer_hashing")


def merging_call(declaration: Declaration):
    """A function that makes a merging layer, and gives it its inputs: a list of them, one by one, or both."""
    known, required = declaration.names, declaration.required[1:]
    Layer = allowed = None

    def call(inputs=None, *more, **kwargs):
        nonlocal Layer, allowed
        if Layer is None:
            allowed = extra_keywords(declaration)
            Layer = linked(declaration, ())
        if allowed is not None and not kwargs.keys() <= known:
            declaration.refuse_unknown(kwargs, allowed)
        for name in required:
            if name not in kwargs:
                raise declaration.missing(name)
        declaration.convert_keywords(kwargs)
        layer = Layer(**kwargs)
        if inputs is None:
            return layer
        if isinstance(inputs, dict):
            inputs = list(inputs.values())
        everything = [*(inputs if is_list(inputs) else [inputs]), *more]
        return pipe_into_layer(everything if more or is_list(inputs) else inputs, layer)
    return call


# Losses and metrics, which are objects without values to compare and functions with them


def two_way_call(declaration: Declaration):
    """A function that gives the values for y_true and y_pred, or the object where neither is given."""
    names = declaration.positional
    make = compare = of_object = of_function = None

    def call(*args, **kwargs):
        nonlocal make, compare, of_object, of_function
        if make is None:
            of_object = extra_keywords(declaration)
            compare = backend.resolve(declaration.function_endpoint)
            of_function = accepted_keywords(compare)
            make = linked(declaration, ())
        if len(args) > len(names):
            raise declaration.too_many(args)
        declaration.refuse_twice(args, kwargs, names)
        kwargs.update(zip(names, args))
        comparing = [name for name in ("y_true", "y_pred") if kwargs.get(name) is not None]
        if len(comparing) == 1:
            raise declaration.missing("y_pred" if comparing == ["y_true"] else "y_true")
        if comparing:
            declaration.refuse_of_object(kwargs, of_function)
        else:
            kwargs = {name: value for name, value in kwargs.items() if name not in ("y_true", "y_pred")}
            if of_object is not None and not kwargs.keys() <= declaration.names:
                declaration.refuse_unknown(kwargs, of_object)
        declaration.convert_keywords(kwargs)
        return (compare if comparing else make)(**kwargs)
    return call


# The decorators of the declarations

PIPED = frozenset(("op", "verb"))
CALLS = {"op": plain_call, "verb": plain_call, "function": plain_call, "constructor": plain_call,
         "layer": layer_call, "merging": merging_call, "two_way": two_way_call}


class Decorator:
    """Declare the functions of a family: `@op()` above a function that does the work itself, and
    `@op.forward("keras.ops.sum")` above one that only declares what a function of Keras takes.
    """

    def __init__(self, family: str, **options):
        self.family, self.options = family, options

    def __call__(self, endpoint: str | None = None, **options):
        """Return a decorator for a function that has a body; `endpoint` is what its help names."""
        return lambda function: self.declare(function, function, endpoint, **options)

    def forward(self, endpoint: str, **options):
        """Return a decorator for a function that forwards to a Keras endpoint."""
        return lambda function: self.declare(function, None, endpoint, **options)

    def declare(self, function, body, endpoint, **options):
        """Return the public function of a declaration."""
        return published(Declaration(
            function.__name__, self.family, body, endpoint, inspect.signature(function),
            inspect.cleandoc(function.__doc__ or ""), function.__module__.removeprefix("pykeras3."),
            **self.options, **options))


class VerbDecorator(Decorator):
    """Declare functions of a model or other object that comes first, which `subject` tests for."""

    def __call__(self, subject=None, endpoint=None, **options):
        return super().__call__(endpoint, subject=subject, **options)

    def forward(self, subject, endpoint, **options):
        return super().forward(endpoint, subject=subject, **options)


def published(declaration: Declaration):
    """The public function of a declaration."""
    function = CALLS[declaration.family](declaration)
    function.__name__ = function.__qualname__ = declaration.name
    function.__module__ = "pykeras3"
    function.__declaration__ = declaration
    function.__signature__ = shown_signature(declaration)
    function.__doc__ = help_text(declaration)
    DECLARATIONS[declaration.name] = declaration
    return function


def shown_signature(declaration: Declaration) -> inspect.Signature:
    """The signature without its conventions, which are no types."""
    parameters = declaration.signature.parameters.values()
    return inspect.Signature([p.replace(annotation=EMPTY) for p in parameters])


def alias(name: str, function, **changes):
    """A public function under a second name of keras3, with what else is different."""
    declaration = function.__declaration__
    summary, _, more = declaration.text.partition("\n")
    return published(replace(declaration, name=name, text=f"Alias of `{declaration.name}()`: {summary}\n{more}",
                             **changes))


# An operation on a first argument that is a tensor, an array or numbers; without it, a deferred call
op = Decorator("op")
# A layer; its conventions hold for `input_shape` and the like too, which are not formals
layer = Decorator("layer", extra=LAYER_CONVENTIONS)
# A function that makes a Keras object: an optimizer, an initializer, a callback, ...
constructor = Decorator("constructor")
# What is done with a model or other object that comes first; without it, a deferred call
verb = VerbDecorator("verb")
# A function that nothing is piped into
function = Decorator("function")


def merging_layer(endpoint, **options):
    """A layer of several inputs."""
    return Decorator("merging", extra=LAYER_CONVENTIONS).forward(endpoint, **options)


def two_way(endpoint, function_endpoint, **options):
    """A loss or metric: the object, or with y_true and y_pred the values."""
    return Decorator("two_way").forward(endpoint, function_endpoint=function_endpoint, **options)
