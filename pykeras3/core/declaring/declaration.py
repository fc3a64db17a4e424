"""Declarations of public functions: their formals, conventions, documentation and Keras endpoints.

A declaration is a `def` with R's formals, conventions as annotations, and a docstring. Either it forwards to its Keras
endpoint, or its body does the work, depending on its decorator (`decorators.py`). In both cases only the arguments
that the caller supplied are passed on, so that Keras' defaults apply to the others, as in keras3.
"""

import functools
import inspect
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from pykeras3.core.conventions import Convention, FlagLike, NumberLike, NumberOrNaN, Setting, convention_of
from pykeras3.core.conventions.convention import holds_arrays
from pykeras3.core.declaring import endpoints
from pykeras3.core.declaring.popped_keywords import popped_keywords
from pykeras3.core.declaring.public import public_class
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.errors import ConversionError, did_you_mean
from pykeras3.core.keras_loader import resolve

# By name; the decorators register declarations here when their modules are imported
DECLARATIONS: dict[str, "Declaration"] = {}

POSITIONAL, VAR_POSITIONAL = inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.VAR_POSITIONAL
VAR_KEYWORD, EMPTY = inspect.Parameter.VAR_KEYWORD, inspect.Parameter.empty


class Receiver(Protocol):
    """A test of the first argument of a method-like function; error messages show `expected`."""

    expected: str

    def __call__(self, value: Any, /) -> bool:
        """Return True for a value that the function can work on."""


class Family(Protocol):
    """How functions of a family are called: operations, layers, ...; `families.py` has them, `binding.py` the call."""

    name: str
    # a call without the first argument is a deferred call
    is_piped: bool
    # a call with known, valid arguments only converts them and calls the target
    is_regular: bool
    # what a long R vector becomes in an argument without a convention
    vector: str

    def is_configuration(self, declaration: "Declaration", name: str) -> bool:
        """Return True for an argument that Keras keeps in the configuration of the object."""

    def target(self, declaration: "Declaration") -> Callable:
        """Return the function that a call is dispatched to."""

    def may_omit_first(self, declaration: "Declaration") -> bool:
        """Return True if a single integer by position is the second argument of a deferred call."""

    def names_by_position(self, declaration: "Declaration", args: tuple, kwargs: dict) -> list[str]:
        """Return the names of the arguments that a call gives by position."""

    def missing(self, declaration: "Declaration", given: dict) -> str | None:
        """Return the name of the first argument that is missing."""

    def without(self, declaration: "Declaration", name: str, call: Callable, args: tuple, kwargs: dict):
        """Return the result of a call that lacks a required argument, such as a deferred call, or raise."""

    def check_keywords(self, declaration: "Declaration", given: dict):
        """Raise for a keyword that the function doesn't take."""

    def dispatch(self, declaration: "Declaration", given: dict):
        """Return the result of a call with checked and converted arguments."""

    def explain_failure(self, declaration: "Declaration", given: dict, error: Exception):
        """Raise a clearer error if the arguments show why the call failed."""


@public_class
@dataclass
class Declaration:
    """The declaration of a public function: the single source of its wrapper, help, stub and R function.

    Attributes:
        function: The `def` of the declaration.
        endpoint: Keras object behind it, as a dotted name.
        forwards: Boolean, whether calls go to the endpoint; else the body of `function` does the work.
        function_endpoint: Of a loss or metric, the function that compares values.
        rest_endpoint: What takes the keywords beyond R's formals, where that is not the endpoint.
        keywords_in_kwargs: Keywords that an endpoint takes in its `**kwargs`; None where it takes any.
        renamed: Keras' names of the arguments that R names otherwise.
        receiver: Test of the first argument, which decides whether the call is complete.
        methods: What the function does with first arguments of other kinds: declarations with receivers of their own.
        perform: Called with the first argument and a dict of the others that were given, instead of the endpoint.
        finish: Called with the result and the endpoint; returns the final result.
        apply_layer: Called with what is piped into a layer and the layer, instead of `pipe_into_layer()`.
        extra: Conventions of keywords that are not formals.
        may_miss: Arguments that have no default in R but may be missing.
        axis_of_result: Boolean, whether `axis` counts the axes of the result, which has one more than the first
            argument.
        takes_text: Boolean, whether a layer takes lists of strings as inputs.
        r: How the R function of the same name differs from one that forwards its arguments.
    """

    name: str
    family: Family
    function: Callable | None
    endpoint: str | None
    signature: inspect.Signature
    text: str
    module: str
    forwards: bool = False
    function_endpoint: str | None = None
    rest_endpoint: str | None = None
    keywords_in_kwargs: tuple[str, ...] | None = None
    renamed: dict[str, str] = field(default_factory=dict)
    receiver: Receiver | None = None
    methods: list["Declaration"] = field(default_factory=list)
    perform: Callable[[Any, dict], Any] | None = None
    finish: Callable[[Any, Any], Any] | None = None
    apply_layer: Callable[[Any, Any], Any] | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    in_keras3: bool = True
    may_miss: tuple[str, ...] = ()
    axis_of_result: bool = False
    takes_text: bool = False
    r: RWrapper = RWrapper()

    def __post_init__(self):
        parameters = self.signature.parameters.values()
        named = [p for p in parameters if p.kind not in (VAR_POSITIONAL, VAR_KEYWORD)]
        self.positional = [p.name for p in named if p.kind is POSITIONAL]
        self.required = [p.name for p in named if p.default is EMPTY]
        self.names = frozenset(p.name for p in named)
        # the name of `*args`
        self.further = next((p.name for p in parameters if p.kind is VAR_POSITIONAL), None)
        found = {p.name: convention_of(p.annotation) or self.unwritten_convention(p) for p in parameters}
        self.conventions = {name: convention for name, convention in found.items() if convention is not None}
        of_others = self.conventions.pop("kwargs", None)
        self.convert_other = None if of_others is None else of_others.convert
        extra = {
            name: convention
            for name, annotation in self.extra.items()
            if (convention := convention_of(annotation)) is not None
        }
        self.conversions = {
            name: convention.converter(self.name, name)
            for name, convention in {**extra, **self.conventions}.items()
            if name != self.further
        }
        # some arguments may be missing in R though they have no default: None in the def, but not in the signature
        self.signature = self.signature.replace(
            parameters=[p.replace(default=EMPTY) if p.name in self.may_miss else p for p in parameters]
        )

    def unwritten_convention(self, parameter: inspect.Parameter) -> Convention | None:
        """Return the convention of an argument without one of its own: settings are not NaN, floats not strings."""
        if type(parameter.default) is bool and parameter.name in self.names:
            return convention_of(FlagLike)
        is_setting = parameter.name in self.names and self.family.is_configuration(self, parameter.name)
        if type(parameter.default) is float:
            return convention_of(NumberLike if is_setting else NumberOrNaN)
        return convention_of(Setting) if is_setting else None

    # Resolved at the first call, when Keras is loaded

    @functools.cached_property
    def target(self) -> Callable:
        """The function that a call is dispatched to; it takes the converted arguments by name."""
        return self.family.target(self)

    @functools.cached_property
    def compare(self) -> Callable:
        """Of a loss or metric, the function that compares values."""
        assert self.function_endpoint is not None
        return resolve(self.function_endpoint)

    @functools.cached_property
    def further_keywords(self) -> frozenset | None:
        """The keywords beyond the formals that the installed Keras takes; None where any may be meant."""
        return endpoints.further_keywords(self)

    def converted_defaults(self) -> dict[str, Any]:
        """Return the defaults that conventions change: declarations have R's defaults, bodies get Keras' values."""
        defaults = {p.name: p.default for p in self.signature.parameters.values() if p.default is not EMPTY}
        converted = {
            name: self.convert(name, default) for name, default in defaults.items() if name in self.conversions
        }
        return {name: value for name, value in converted.items() if value is not defaults[name]}

    def convert(self, name: str, value):
        """Return the value of one argument as Keras takes it."""
        try:
            return self.conversions[name](value)
        except ConversionError as error:
            raise error.for_argument(self.name, name) from None

    @functools.cached_property
    def tensors(self) -> list[str]:
        """The arguments that are tensors or lists of them; of an operation, the first unless it is annotated."""
        first = self.positional[:1]
        return [
            p.name
            for p in self.signature.parameters.values()
            if holds_arrays(p.annotation) or (p.annotation is EMPTY and p.name in first)
        ]

    # Methods

    def method_for(self, first) -> "Declaration":
        """Return the method for a first argument; the declaration itself if there is none."""
        return next((method for method in self.methods if method.receiver and method.receiver(first)), self)

    # Keywords

    def unknown(self, keywords) -> list[str]:
        """Return the keywords that neither R nor the installed Keras has."""
        known = self.further_keywords
        if known is None:
            return []
        return [
            name
            for name in keywords
            if name not in self.names and name not in known and name != self.further and not self.is_popped(name)
        ]

    def is_popped(self, name: str) -> bool:
        """Return True for a former argument that the Keras class still accepts, with a warning."""
        target = self.endpoint and resolve(self.endpoint)
        return isinstance(target, type) and name in popped_keywords(target)

    def likely_misspelt(self, keywords) -> list[str]:
        """Return the keywords that may be misspelt names of an argument that is missing."""
        return self.unknown(keywords)

    def hint(self, name: str, further=None) -> str:
        """Return a suggestion for an unknown argument, such as " Did you mean `units`?", or ""."""
        further = self.further_keywords if further is None else further
        return did_you_mean(name, [*self.names, *(further or ())])

    # For callers

    def keras_object(self):
        """Return the Keras object that the function stands for as an argument (`loss=loss_poisson`)."""
        target = resolve(self.function_endpoint or self.endpoint) if self.endpoint else self.function
        return target() if isinstance(target, type) else target

    def vector_kinds(self) -> dict[str, str]:
        """Return what a long R vector becomes in each argument.

        "array" is an array with R's own dtype, "list" a list, for what Keras keeps as configuration. "floats" is an
        array with the dtype that the backend gives a list of doubles, and a data frame is a matrix then; "elements" is
        the same for the elements of datasets, of which a data frame has the columns. "truths" is "floats", but NA among
        logicals, of a vector of any length, stays missing instead of becoming NaN.
        """
        return {name: self.vector_kind(name) for name in self.signature.parameters if name in self.names}

    def vector_kind(self, name: str) -> str:
        """Return what a long R vector becomes in an argument."""
        if self.family.is_configuration(self, name):
            return "list"
        return self.conventions[name].vector if name in self.conventions else self.family.vector

    def shown_signature(self) -> inspect.Signature:
        """Return the signature without conventions, which are not types."""
        return inspect.Signature([p.replace(annotation=EMPTY) for p in self.signature.parameters.values()])
