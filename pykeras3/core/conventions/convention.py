"""Conventions: annotations of parameters that say how their values are converted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Protocol, get_args, get_origin

from pykeras3.core.errors import ConversionError, MisspeltName, NotFound


class ConventionWarning(UserWarning):
    """Warning of a value that may have been meant in another way than it is interpreted."""


class ArrayLike(Protocol):
    """An array, a tensor, or a (nested) list of numbers."""


@dataclass(frozen=True)
class Convention:
    """How the values of an argument are converted; part of an annotation, `Annotated[int | float, Convention(...)]`.

    Attributes:
        convert: Converts a value of a Python or R user to the one that Keras expects, or raises `ConversionError`.
        one_based: Whether values count from 1.
        condition: When they do, if not always: "unless `zero_indexed`".
        is_axis: Whether values are axes of the first argument, or of the result.
        is_index_of_first: Whether values are indices into the first argument, converted by the function's body.
        unknown_dimensions: Whether None, or NA in R, stands for an unknown dimension.
        inferred_dimension: Whether one dimension may be None, or NA in R, to be inferred.
        remark: Further text for the help.
        bind: Returns a `convert` for one argument of one function, whose warnings name them.
        may_lead: Whether a first argument that fits may be the second argument of a deferred call.
        vector: What a long R vector becomes, see `Declaration.vector_kinds()`.
        module: The module of Keras whose `get()` takes the argument, such as "initializers".
        names_columns: Whether values are names of columns, which R code selects as the package tidyselect does.
    """

    convert: Callable[[Any], Any]
    one_based: bool = False
    condition: str = ""
    is_axis: bool = False
    is_index_of_first: bool = False
    unknown_dimensions: bool = False
    inferred_dimension: bool = False
    remark: str = ""
    bind: Callable[[str, str], Callable[[Any], Any]] | None = None
    may_lead: bool = True
    vector: str = "array"
    module: str = ""
    names_columns: bool = False

    @property
    def note(self) -> str:
        """The text that help adds to the description of every argument with the convention."""
        notes = []
        if self.unknown_dimensions:
            notes.append("`None` or NA stands for an unknown dimension")
        if self.inferred_dimension:
            notes.append("one dimension may be `None` or NA: it is inferred")
        return "; ".join([*notes, *([self.remark] if self.remark else [])])

    def converter(self, function: str, argument: str) -> Callable[[Any], Any]:
        """Return `convert` for an argument of a function."""
        return self.convert if self.bind is None else self.bind(function, argument)

    def accepts(self, value) -> bool:
        """Return True for a value that is meant for an argument with the convention."""
        if not self.may_lead:
            return False
        try:
            self.convert(value)
        except ConversionError as error:
            # a misspelt name or the path of a missing file is meant for this argument
            return isinstance(error, (MisspeltName, NotFound))
        return True


def convention_of(annotation) -> Convention | None:
    """Return the convention of an annotation, or None if it is only a type."""
    if get_origin(annotation) is Annotated:
        return next((c for c in get_args(annotation)[1:] if isinstance(c, Convention)), None)
    return annotation if isinstance(annotation, Convention) else None


def holds_arrays(annotation) -> bool:
    """Return True for the annotation of an argument that takes arrays or tensors, or a list of them."""
    kind = get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation
    return kind is ArrayLike or ArrayLike in get_args(kind) or get_origin(kind) is Sequence


def convert_argument(annotation, function: str, argument: str, value):
    """Convert an argument, or raise an error that names the function and the argument."""
    convention = convention_of(annotation)
    if convention is None:
        return value
    try:
        return convention.converter(function, argument)(value)
    except ConversionError as error:
        raise error.for_argument(function, argument) from None
