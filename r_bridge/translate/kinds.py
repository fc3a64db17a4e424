"""What a value of R is in Python, as far as it is known before the code runs."""

from enum import Enum, auto


class Kind(Enum):
    """The kinds of values; each says which Python value stands for the value of R."""

    # Vectors of length one: bool, int, float and str
    LOGICAL = auto()
    INTEGER = auto()
    DOUBLE = auto()
    STRING = auto()
    # Longer or empty vectors: one-dimensional NumPy arrays, and a list of strings
    LOGICALS = auto()
    INTEGERS = auto()
    DOUBLES = auto()
    STRINGS = auto()
    # The shape of an array or tensor, a tuple
    SHAPE = auto()
    # A list without names and with names: a list and a dict
    LIST = auto()
    RECORD = auto()
    # Matrices and arrays: NumPy arrays
    ARRAY = auto()
    # A tensor or variable of the backend, or a symbolic one
    TENSOR = auto()
    # A pandas DataFrame
    FRAME = auto()
    FUNCTION = auto()
    # A class: of Keras, of Python, or made by `new_layer_class()` and its like
    CLASS = auto()
    MODULE = auto()
    # Any other Python object, such as a model, a layer or a dataset
    OBJECT = auto()
    # NULL: None
    NULL = auto()
    UNKNOWN = auto()


NUMBERS = {Kind.LOGICAL, Kind.INTEGER, Kind.DOUBLE}
SCALARS = NUMBERS | {Kind.STRING}
NUMERIC_VECTORS = {Kind.LOGICALS, Kind.INTEGERS, Kind.DOUBLES}
VECTORS = NUMERIC_VECTORS | {Kind.STRINGS}
# What NumPy's operators and functions take
NUMPY_ARRAYS = NUMERIC_VECTORS | {Kind.ARRAY}
VECTOR_OF = {
    Kind.LOGICAL: Kind.LOGICALS,
    Kind.INTEGER: Kind.INTEGERS,
    Kind.DOUBLE: Kind.DOUBLES,
    Kind.STRING: Kind.STRINGS,
}
SCALAR_OF = {vector: scalar for scalar, vector in VECTOR_OF.items()}
# Lists with names and data frames, of which R changes copies; and what has one identity, also in R
NAMED = {Kind.RECORD, Kind.FRAME}
REFERENCES = {Kind.OBJECT, Kind.MODULE, Kind.CLASS, Kind.TENSOR}
# What has as many elements for Python as for R
COUNTED = VECTORS | {Kind.LIST, Kind.RECORD, Kind.SHAPE}
# From the narrowest to the widest: R converts the values of `c()` and of arithmetic to the widest of them
BY_WIDTH = [Kind.LOGICAL, Kind.INTEGER, Kind.DOUBLE, Kind.STRING]


def common_kind(kinds) -> Kind:
    """Return the kind of a value that is of one of several kinds; UNKNOWN if they have none in common."""
    found = set(kinds) - {Kind.NULL}
    if len(found) == 1:
        return found.pop()
    if not found:
        return Kind.NULL
    if found <= {Kind.OBJECT, Kind.TENSOR}:
        return Kind.OBJECT
    return Kind.DOUBLE if found <= NUMBERS else Kind.UNKNOWN


def widest(kinds) -> Kind:
    """Return the scalar kind that R converts several scalars or vectors to, or UNKNOWN."""
    scalars = [SCALAR_OF.get(kind, Kind.INTEGER if kind is Kind.SHAPE else kind) for kind in kinds]
    if not scalars or any(kind not in BY_WIDTH for kind in scalars):
        return Kind.UNKNOWN
    return max(scalars, key=BY_WIDTH.index)
