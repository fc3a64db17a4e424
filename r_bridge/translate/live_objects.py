"""Functions and classes of R as they live in a session: their source, and the values that they take from outside."""

from dataclasses import dataclass, field
from typing import Any


class SavedArray:
    """The values of an array; equal if they are the same ones."""

    def __init__(self, values):
        self.values = values
        self.key = (values.dtype.str, values.shape, values.tobytes())
        # NaN differs from itself
        self.has_na = values.dtype.kind in "fc" and bool((values != values).any())

    def __eq__(self, other):
        return isinstance(other, SavedArray) and self.key == other.key

    def __hash__(self):
        return hash(self.key)


@dataclass(frozen=True)
class Value:
    """The value of a free variable or of a member of a class.

    One of the fields says what it is.

    Attributes:
        text: R code that makes it.
        array: An array that is too long to be written as code.
        of_array: R code that makes the value of that array, which is `{}` in it.
        elements: The elements of a list, with their names or None.
        keras_object: An object of Keras, by its serialized configuration.
        object: The position of a function or class among the described ones.
        other: What it is, if it can't be saved.
    """

    text: str | None = None
    array: SavedArray | None = None
    of_array: str = "{}"
    elements: "tuple[tuple[str | None, Value], ...] | None" = None
    keras_object: Any = None
    object: int | None = None
    other: str | None = None


@dataclass
class FunctionSource:
    """A function of R.

    Attributes:
        text: Its source.
        free: Its free variables by name.
    """

    text: str
    free: dict[str, Value] = field(default_factory=dict)


@dataclass
class Member:
    """A member of a class: a method, or a value.

    Attributes:
        is_active: Boolean, whether the method is a property.
    """

    name: str
    method: FunctionSource | None = None
    value: Value | None = None
    is_active: bool = False


@dataclass
class ClassSource:
    """A class that R code made by one of the class makers.

    Attributes:
        name: Name of the class.
        maker: The function that made it, such as `new_layer_class`.
        public, private: Its members.
        inherit: The base class; None for Keras' own of this kind.
    """

    name: str
    maker: str
    public: list[Member] = field(default_factory=list)
    private: list[Member] = field(default_factory=list)
    inherit: Value | None = None

    def members(self) -> list[Member]:
        """Return all members, the public ones first."""
        return [*self.public, *self.private]
