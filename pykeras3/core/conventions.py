"""R's conventions: what each kind of argument may be, and what Keras is given for it.

A `Convention` stands as the annotation of a parameter in a declaration
(`axis: Axis = None`).  Its `convert` turns what a Python or R user wrote into
what Keras takes, or raises `Unfit`, from which the caller makes an error that
names the function and the argument.
"""
import difflib
import functools
import math
import sys
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pykeras3.core import host
from pykeras3.core.backend import keras_loaded
from pykeras3.core.errors import NotFound, Unfit
from pykeras3.core.errors import shown as shown
from pykeras3.core.ops_proxy import is_keras_tensor
from pykeras3.core.ops_proxy import of as operations_of
from pykeras3.core.tabular import (
    codes_of,
    has_missing_words,
    is_categorical,
    is_frame,
    is_sparse,
    is_tabular_type,
    matrix_of,
    numpy,
    values_of,
)

NA_INTEGER = -(2**31)  # what reticulate makes of R's NA_integer_


class ConventionWarning(UserWarning):
    """A value that an argument takes, but not as what it may have been meant for."""


@dataclass(frozen=True)
class Convention:
    """How an argument is taken: `convert` it, `stub` its type for editors, `note` it in the help."""

    name: str
    convert: Callable[[Any], Any]
    stub: str = "Any"
    note: str = ""
    # gives a `convert` that knows which argument of which function it is for, where it has something to say about it
    bind: Callable[[str, str], Callable[[Any], Any]] | None = None
    # whether a first argument that fits may be the second of a call that waits for its first
    may_lead: bool = True
    # as what a long R vector arrives: an "array", or one of "floats" as the backend has a list of doubles
    vector: str = "array"

    def __repr__(self):
        return self.name

    def converter(self, function: str, argument: str) -> Callable[[Any], Any]:
        """Return `convert` for an argument of a function."""
        return self.convert if self.bind is None else self.bind(function, argument)

    def of(self, function: str, argument: str, value):
        """The value as Keras takes it, or an error that names the function and the argument."""
        try:
            return self.converter(function, argument)(value)
        except Unfit as unfit:
            raise unfit.error(function, argument) from None

    def accepts(self, value) -> bool:
        if not self.may_lead:
            return False
        try:
            self.convert(value)
        except Unfit as unfit:
            # a misspelt name and the path of what there is not are meant for this argument
            return bool(unfit.hint) or isinstance(unfit, NotFound)
        return True


def did_you_mean(name: str, known, written="`{}`".format) -> str:
    """Return the known name that is nearest or that the name abbreviates, as a question; nothing where none is near."""
    near = [long for long in known if is_abbreviation(name, long)] or difflib.get_close_matches(name, known, 1)
    return f" Did you mean {written(near[0])}?" if near else ""


def is_abbreviation(name: str, long: str) -> bool:
    """Return whether a name is made of the initials of another: `lr` of `learning_rate`."""
    initials = [word[0] for word in long.split("_") if word]
    return len(initials) > 1 and name == "".join(initials)


# Kinds of values


def is_array(value) -> bool:
    """Whether the value is a numpy array, a tensor of any backend, a variable or a KerasTensor."""
    return hasattr(value, "shape") and hasattr(value, "dtype")


def is_list(value) -> bool:
    return isinstance(value, (list, tuple))


def is_na(value) -> bool:
    """Whether a scalar is R's NULL or one of its NAs, as reticulate sends them."""
    return value is None or (isinstance(value, float) and math.isnan(value)) or (
        type(value) is int and value == NA_INTEGER)


def is_r_string(value) -> bool:
    return isinstance(value, (str, bytes))


def is_numpy(value) -> bool:
    # another thread may be in the middle of importing it
    np: Any = sys.modules.get("numpy")
    return hasattr(np, "generic") and isinstance(value, (np.ndarray, np.generic))


def is_text(value) -> bool:
    """Return True for a NumPy array of text."""
    return is_numpy(value) and (value.dtype.kind in "US" or (
        value.dtype.kind == "O" and value.size > 0 and {str, bytes}.issuperset(map(type, value.flat))))


def is_symbolic(value) -> bool:
    """Whether the value is a tensor with no values yet (a KerasTensor, or one inside a traced function)."""
    if is_keras_tensor(value):
        return True
    try:
        numpy().asarray(value)
    except Exception:
        return True
    return False


# Whole numbers


def whole(value, expected="a whole number"):
    """A Python int for an int or a whole double."""
    kind = type(value)
    if kind is int and value != NA_INTEGER:
        return value
    if kind is float and value.is_integer():
        return int(value)
    if is_numpy(value) and value.ndim == 0 and value.dtype.kind in "iuf" and value == value // 1:
        return int(value)
    if is_dimension_of_jax(value):
        return value
    raise Unfit(expected, value)


def is_dimension_of_jax(value) -> bool:
    """Return True for a whole number that JAX does not know yet: an unknown dimension, or one computed from it."""
    return hasattr(value, "dimension_as_value")


def alone(value):
    """The element of a list or array of one, which is what R has for a scalar; all else as it is."""
    if is_list(value) and len(value) == 1:
        return value[0]
    return value.item() if is_numpy(value) and value.shape == (1,) else value


def whole_array(value):
    """A numpy array of whole doubles as int32, R's integer type (int64 where they do not fit)."""
    np = numpy()
    if value.dtype.kind == "f":
        if not np.all(np.isfinite(value) & (value == np.floor(value))):
            raise Unfit("whole numbers", value)
        return value.astype("int32" if np.all(np.abs(value) < 2**31) else "int64")
    return value


def integers(value):
    """Whole doubles become ints, at any depth of lists and in arrays; flags and objects pass."""
    kind = type(value)
    if kind is int and value != NA_INTEGER:
        return value
    if value is None or kind is bool:
        return value
    if kind is float or kind is int or is_r_string(value):
        return whole(value)
    if is_list(value):
        return kind([integers(v) for v in value]) if kind in (list, tuple) else [integers(v) for v in value]
    if is_numpy(value):
        return whole_array(value) if value.ndim else whole(value) if value.dtype.kind in "iuf" else value
    return codes_of(value) if is_categorical(value) else value


def integer(value):
    """As `integers`; one element alone, which is what R has for a number, is that number."""
    if type(value) is int and value != NA_INTEGER:
        return value
    return alone(integers(value))


def integer_or_text(value):
    """As `integers`, where Keras takes words too."""
    if is_r_string(value):
        return value
    if is_list(value):
        return [integer_or_text(v) for v in value]
    return integers(value)


def strict_integer(value):
    """A whole number and nothing else: no string, no list of several."""
    if value is None:
        return None
    value = alone(value)
    if is_array(value) and not is_numpy(value):
        return value
    return whole(value)


def integer_tuple(value):
    """As `integers`; several become a tuple."""
    result = integers(value)
    if is_numpy(result) and result.ndim:
        result = result.tolist()
    if is_list(result):
        return tuple(result)
    if isinstance(result, (str, bool)):
        raise Unfit("a whole number or several", value)
    return result


def integer_vector(value):
    """Return a tuple of whole numbers, also for one alone."""
    result = integer_tuple(value)
    return (result,) if type(result) is int else result


def integer_list(value):
    result = integer_tuple(value)
    return [result] if isinstance(result, int) else list(result) if isinstance(result, tuple) else result


def real(value):
    """A number, or what Keras takes for one: a tensor, a schedule, several; words and functions are none."""
    if is_r_string(value):
        raise Unfit("a number", value)
    return value


def share(value):
    """A number from 0 to 1."""
    value = real(value)
    if isinstance(value, (int, float)) and not 0 <= value <= 1:
        raise Unfit("a number from 0 to 1", value)
    return value


def positive(value):
    """A whole number from 1."""
    result = integer(value)
    if type(result) is int and result < 1:
        raise Unfit("a positive whole number", value)
    return result


def flag(value):
    """True or False."""
    if type(value) is bool or (is_numpy(value) and value.ndim == 0 and value.dtype == bool):
        return bool(value)
    raise Unfit("True or False", value)


def text(value):
    if isinstance(value, str):
        return value
    raise Unfit("a string", value)


def tensor(value):
    """A (nested) list of plain numbers, R's vector, as a tensor; all else passes."""
    return keras_loaded().ops.convert_to_tensor(value) if is_list(value) and plain(value) else value


def float_tensor(value):
    """As `tensor`; plain whole numbers are of Keras' float type."""
    if not (is_list(value) and plain(value)):
        return value
    keras, value = keras_loaded(), as_numpy(value)
    return keras.ops.convert_to_tensor(value, keras.config.floatx() if value.dtype.kind in "iuf" else None)


def as_in_list(values):
    """A long R vector, which came as an array, with the dtype that the backend gives a list of its values."""
    if has_missing_words(values):
        raise ValueError(f"A tensor has no text that is missing (NA in R). Received: {shown(values)}")
    return values.astype(dtype_in_list()) if values.dtype == "float64" else values


def dtype_in_list() -> str:
    """The dtype of a list of Python's floats: PyTorch has Keras' own, the others have float32."""
    keras = keras_loaded()
    return keras.config.floatx() if keras.backend.backend() == "torch" else "float32"


def tensors(value):
    """A list of tensors, or one that is cut along its first axis."""
    if is_list(value):
        return [tensor(v) for v in value]
    if is_array(value):
        return value
    raise Unfit("a list of tensors", value)


def by_position(value):
    """The values of a dict, R's named list, as a list; all else passes."""
    return list(value.values()) if isinstance(value, Mapping) else value


def complex_pair(value):
    """The real and the imaginary part, two tensors, as Keras' Fourier transforms take them."""
    if not (is_list(value) and len(value) == 2):
        raise Unfit("a list of two tensors, the real and the imaginary part", value)
    return tuple(map(tensor, value))


def number(value):
    """Whole doubles become ints, fractions stay: for arguments that Keras takes both for."""
    if type(value) is float and value.is_integer():
        return int(value)
    if is_list(value):
        return type(value)(number(v) for v in value)
    return value


def size_or_share(value):
    """A share below 1, or a number of elements."""
    return value if value is None or (isinstance(value, float) and value < 1) else strict_integer(value)


def tuple_of(value):
    """Several values as a tuple; a scalar stays one."""
    return tuple(value.tolist() if is_numpy(value) else value) if is_list(value) or is_numpy(value) else value


def pairs(value):
    """Paddings or croppings: one number, one per axis, or a pair per axis, as (nested) tuples of ints."""
    if is_numpy(value):
        value = value.tolist()
    if is_list(value):
        return tuple(pairs(v) for v in value)
    return strict_integer(value)


# Axes and indices, counted from 1

ONE_BASED = "counted from 1 (negative ones count from the end); 0 is not {}"


def axis(value):
    """An axis counted from 1 as Python counts it; several element by element."""
    if type(value) is int and value > 0:
        return value - 1
    if value is None:
        return None
    if is_list(value) or (is_numpy(value) and value.ndim):
        return [axis(v) for v in value]
    if type(value) is bool or (is_array(value) and not is_numpy(value)):
        raise Unfit("an axis, a whole number counted from 1", value)
    result = whole(value, "an axis, a whole number counted from 1")
    if result == 0:
        raise Unfit("an axis " + ONE_BASED.format("an axis"), value)
    return result - 1 if result > 0 else result


def axes(value):
    """As `axis`; several become a tuple, which some of Keras' functions insist on."""
    result = axis(value)
    return tuple(result) if is_list(result) else result


def one_axis(value):
    """As `axis`, where Keras takes no more than one."""
    if type(value) is int and value > 0:
        return value - 1
    result = axis(alone(value))
    if is_list(result):
        raise Unfit("one axis, a whole number counted from 1", value)
    return result


def refuse_zero(value):
    raise Unfit("an index " + ONE_BASED.format("an index"), value)


def allow_zero(value):
    """Take index 0 for the first element, as keras3 does."""


def index(value, on_zero=allow_zero):
    """Indices counted from 1 as Python counts them: a scalar, a list, an array or a tensor; 0 stays 0."""
    if type(value) is int and value > 0:
        return value - 1
    if value is None:
        return value
    if is_list(value):
        return [index(v, on_zero) for v in value]
    if is_numpy(value):
        return index_array(value, on_zero)
    if is_categorical(value):
        return codes_of(value)
    if is_array(value):
        return index_tensor(value, on_zero)
    if type(value) is bool:
        raise Unfit("an index, a whole number counted from 1", value)
    result = whole(value, "an index, a whole number counted from 1")
    if result == 0:
        on_zero(value)
    return result - 1 if result > 0 else result


def index_array(value, on_zero):
    np = numpy()
    result = whole_array(np.asarray(value))
    if result.dtype.kind not in "iu" or (result == NA_INTEGER).any():
        raise Unfit("indices, whole numbers counted from 1", value)
    if (result == 0).any():
        on_zero(value)
    return np.where(result > 0, result - 1, result)


def index_tensor(value, on_zero):
    ops = operations_of(value)
    if not is_symbolic(value) and (numpy().asarray(value) == 0).any():
        on_zero(value)
    if "int" not in str(value.dtype):
        value = ops.cast(value, "int32")
    return ops.where(value > 0, value - 1, value)


def index_as_array(value, on_zero=allow_zero):
    """As `index`; several as an int32 array."""
    return integer_array(index(value, on_zero))


def warning_of_zero(convert):
    """Return what binds a conversion of indices to an argument: a 0 in it is the first element, with a warning."""
    def bind(function, argument):
        def warn(value):
            warnings.warn(f"{function}(): `{argument}` counts from 1; 0 is taken for 1. Received: {shown(value)}",
                          ConventionWarning, stacklevel=2)
        return functools.partial(convert, on_zero=warn)
    return bind


def integer_array(value):
    """Several whole numbers as an int32 array, a factor as its codes from 0; tensors pass."""
    if is_categorical(value):
        return codes_of(value)
    if value is None or (is_array(value) and not is_numpy(value)):
        return value
    return whole_array(numpy().asarray(value))


# Shapes


def dimension(value):
    """A size, or None for NULL, NA, -1 and whatever else R has for an unknown one."""
    # reticulate sends R's logical NA as True; no shape has a boolean dimension
    if is_na(value) or value is True:
        return None
    if is_array(value) and not is_numpy(value):
        return value
    if is_list(value) and len(value) == 1:
        return dimension(value[0])
    result = whole(value, "a whole number, or None (NA in R) for an unknown dimension")
    return None if result == -1 else result


SIZES = frozenset((int,))


def shape(value):
    """A tuple of sizes and None from a scalar, a list or an array; nested for several shapes."""
    if value is None:
        return None
    if is_list(value) and SIZES.issuperset(map(type, value)) and min(value, default=0) >= 0:
        return tuple(value)
    if isinstance(value, Mapping):
        return {key: shape(v) for key, v in value.items()}
    if is_list(value) or (is_numpy(value) and value.ndim):
        return tuple(
            shape(v) if is_list(v) and (len(v) != 1 or is_list(v[0])) else dimension(v) for v in value)
    if is_array(value) and not is_numpy(value) and len(value.shape) == 1:
        return value
    if hasattr(value, "as_list"):
        return tuple(value.as_list())
    return (dimension(value),)


def target_shape(value):
    """A shape in which an unknown dimension is written -1."""
    if is_list(value) and SIZES.issuperset(map(type, value)) and NA_INTEGER not in value:
        return tuple(value)
    result = shape(value)
    return tuple(-1 if d is None else d for d in result) if isinstance(result, tuple) else result


# Data


PLAIN = frozenset((list, tuple, bool, int, float))


@functools.cache
def is_passed_on(kind: type) -> bool:
    """Return whether `array` leaves values of a type as they are, such as tensors of a backend."""
    return kind not in PLAIN and not issubclass(kind, numpy().ndarray) and not hasattr(kind, "tocsr")


def array(value):
    """R vectors, which arrive as lists, data frames and sparse matrices as arrays; all else passes."""
    if is_passed_on(type(value)):
        return value
    if type(value) in PLAIN:
        return as_numpy(value)
    if has_missing_words(value):
        raise Unfit("text without NA", value)
    if is_frame(value):
        return matrix_of(value)
    return value.toarray() if is_sparse(value) else value


def has_text(value) -> bool:
    """Whether there is text in a value, or in an array or the lists in it."""
    if is_list(value):
        return any(map(has_text, value))
    return is_r_string(value) or (is_numpy(value) and value.dtype.kind in "US")


def numbers(value):
    """Numbers in any form; text is refused."""
    if has_text(value):
        raise Unfit("numbers", value)
    return value


def vector(value):
    """As `array`; a number stays one, to which Keras gives its own float type."""
    return value if isinstance(value, (bool, int, float)) else array(value)


def at_least_vector(value):
    """As `array`; a number is a vector of one, as in R."""
    value = array(value)
    return value.reshape(1) if is_numpy(value) and value.ndim == 0 else value


def as_numpy(value):
    """A (nested) list of plain numbers or strings as a numpy array, of R's integer type; itself where it is none."""
    np = numpy()
    if not plain(value):
        return value
    try:
        result = np.asarray(value)
    except ValueError:
        return value
    if result.dtype == "int64" and np.all(np.abs(result) < 2**31):
        return result.astype("int32")
    return result


def plain(value) -> bool:
    """Whether the value is made of nothing but Python's own scalars and lists of them."""
    if is_list(value):
        return all(plain(v) for v in value)
    return isinstance(value, (bool, int, float, complex, str)) or value is None


@functools.cache
def is_r_kind(kind: type) -> bool:
    """Whether R's vectors, arrays or data frames may arrive as values of a type."""
    return kind in PLAIN or is_tabular_type(kind) or issubclass(kind, (numpy().ndarray, numpy().generic))


def floatx_array(value):
    """What a loss or metric compares: plain and double values in Keras' own float type."""
    if not is_r_kind(type(value)):
        return value
    if type(value) in PLAIN:
        value = as_numpy(value)
    elif is_tabular_type(type(value)):
        value = values_of(value)
    if is_numpy(value) and value.dtype == "float64":
        return value.astype(keras_loaded().config.floatx())
    return value


DATA = "data: an array, a tensor, a data frame, a list or dict of them, a dataset or a generator"


def data(value):
    """What a layer learns from: as for a model; factors, data frames and their columns stay, as the layer decides."""
    if is_plain_function(value) or (value is not None and not holds_values(value)):
        raise Unfit(DATA, value)
    if type(value) is dict:
        return {name: data(v) for name, v in value.items()}
    return value if is_tabular_type(type(value)) else model_data(value)


def holds_values(value) -> bool:
    """Whether values can be had from an object: numbers, an array, or what gives one batch after the other."""
    return isinstance(value, (bool, int, float)) or is_array(value) or any(
        hasattr(value, name) for name in ("__array__", "__iter__", "__getitem__"))


def is_plain_function(value) -> bool:
    """Whether the value is a function or class and no data that can be called too."""
    return isinstance(value, type) or (
        callable(value) and not any(hasattr(value, name) for name in ("shape", "__iter__", "__getitem__")))


def model_data(value):
    """R vectors as arrays, one of length 1 too, factors as their codes from 0; what a data frame is, the model says."""
    if isinstance(value, (str, bool, int, float)):
        return as_numpy([value])
    if isinstance(value, Mapping) and type(value) is dict:
        return {key: model_data(v) for key, v in value.items()}
    if is_list(value):
        if value and plain(value):
            return as_numpy(value)
        return type(value)(model_data(v) for v in value) if type(value) in (list, tuple) else value
    if is_frame(value):
        return value
    if is_tabular_type(type(value)):
        return values_of(value)
    if is_sparse(value):
        # rows are what is drawn into batches
        return value.tocsr()
    if hasattr(value, "get_config") or isinstance(value, bytes):  # a layer, an optimizer, ...
        raise Unfit(DATA, value)
    return value


def text_path(value):
    """A file's path as a string."""
    import os
    if isinstance(value, (str, os.PathLike)):
        return os.path.expanduser(os.fspath(value))
    raise Unfit("a path, a string", value)


def function_or_none(value):
    if value is None or callable(value):
        return host.current().with_signature(value)
    raise Unfit("a function", value)


def keras_class(value):
    """The class behind a constructor that new_layer_class() and the like returned; all else is itself."""
    return getattr(value, "__keras_class__", value)


def custom_objects(value):
    """A dict of names and objects from one, or from a class or function or a list of them, which have names."""
    if value is None:
        return None
    if isinstance(value, Mapping):
        return {name: host.current().name_function(keras_class(v), name) for name, v in value.items()}
    classes = [keras_class(v) for v in (value if is_list(value) else [value])]
    unnamed = [v for v in classes if not hasattr(v, "__name__")]
    if unnamed:
        raise Unfit("a dict of names and objects, or classes and functions", value)
    return {v.__name__: v for v in classes}


# Keras' own things, which may come as our functions that make them


def keras_thing(value):
    """A function of ours (`activation_relu`, `loss_poisson`) as the Keras object it stands for."""
    declaration = getattr(value, "__declaration__", None)
    return value if declaration is None else declaration.keras_object()


def each_keras_thing(value):
    """As `keras_thing`, in a list or dict of them as well."""
    if is_list(value):
        return [each_keras_thing(v) for v in value]
    if isinstance(value, Mapping):
        return {key: each_keras_thing(v) for key, v in value.items()}
    return keras_thing(value)


def layer_constraint(value):
    """A constraint; a plain function becomes one, as Keras takes only its own since 3.1."""
    value = keras_thing(value)
    if callable(value) and not isinstance(value, type):
        Base = keras_loaded().constraints.Constraint
        if not isinstance(value, Base):
            return function_constraint(value, Base)
    return value


def function_constraint(function, Base):
    name = getattr(function, "__name__", "constraint")
    return type(name, (Base,), {"__call__": lambda self, w: function(w)})()


INTEGERS = "int | float | Sequence[int | float]"

Integer = Convention("Integer", integer, INTEGERS)
Integers = Convention("Integers", integers, INTEGERS)
IntegerOrText = Convention("IntegerOrText", integer_or_text, "int | float | str | Sequence[Any]")
OneInteger = Convention("OneInteger", strict_integer, "int | float")
IntegerTuple = Convention("IntegerTuple", integer_tuple, INTEGERS)
IntegerVector = Convention("IntegerVector", integer_vector, INTEGERS)
IntegerList = Convention("IntegerList", integer_list, INTEGERS)
IntegerArray = Convention("IntegerArray", integer_array, "ArrayLike")
Real = Convention("Real", real, "Any")
Share = Convention("Share", share, "float")
PositiveInteger = Convention("PositiveInteger", positive, "int | float")
Flag = Convention("Flag", flag, "bool")
Text = Convention("Text", text, "str")
IntegerTensor = Convention("IntegerTensor", lambda value: tensor(integers(value)), "ArrayLike")
Tensor = Convention("Tensor", tensor, "ArrayLike", vector="floats")
FloatTensor = Convention("FloatTensor", float_tensor, "ArrayLike", vector="floats")
Tensors = Convention("Tensors", tensors, "Sequence[ArrayLike] | ArrayLike", vector="floats")
TensorsByName = Convention("TensorsByName", lambda value: tensors(by_position(value)), Tensors.stub, vector="floats")
ComplexPair = Convention("ComplexPair", complex_pair, "Sequence[ArrayLike]")
Number = Convention("Number", number, "float")
Numbers = Convention("Numbers", numbers, "ArrayLike")
NumberArray = Convention("NumberArray", lambda value: array(numbers(value)), "ArrayLike")
SizeOrShare = Convention("SizeOrShare", size_or_share, "float")
Tuple = Convention("Tuple", tuple_of, "float | Sequence[Any]")
Pairs = Convention("Pairs", pairs, "int | float | Sequence[Any]")
Axis = Convention("Axis", axis, INTEGERS, "counts from 1")
Axes = Convention("Axes", axes, Axis.stub, Axis.note)
OneAxis = Convention("OneAxis", one_axis, "int | float", Axis.note)
Index = Convention("Index", index, "ArrayLike", "counts from 1", warning_of_zero(index))
StrictIndex = Convention("StrictIndex", functools.partial(index, on_zero=refuse_zero), "ArrayLike", "counts from 1")
CountedIndex = Convention("CountedIndex", lambda value: value, "ArrayLike", "counts from 1 unless `zero_indexed`")
IndexArray = Convention("IndexArray", index_as_array, "ArrayLike", "counts from 1", warning_of_zero(index_as_array))
Shape = Convention("Shape", shape, "Any", "`None` (NA in R) is an unknown dimension")
TargetShape = Convention("TargetShape", target_shape, "Any", "one dimension may be `None` (NA in R): it is inferred")
Array = Convention("Array", array, "ArrayLike")
AtLeastVector = Convention("AtLeastVector", at_least_vector, "ArrayLike")
Vector = Convention("Vector", vector, "ArrayLike")
FloatxArray = Convention("FloatxArray", floatx_array, "ArrayLike")
Data = Convention("Data", data)
Path = Convention("Path", text_path, "str | PathLike[str]")
Function = Convention("Function", function_or_none, "Callable[..., Any]")
CustomObjects = Convention("CustomObjects", custom_objects, may_lead=False)
Activation = Convention("Activation", keras_thing, "str | Callable[..., Any]")
Initializer = Convention("Initializer", keras_thing)
Regularizer = Convention("Regularizer", keras_thing)
Constraint = Convention("Constraint", layer_constraint)
KerasThing = Convention("KerasThing", keras_thing)
KerasThings = Convention("KerasThings", each_keras_thing)
