"""R's conventions: which values each kind of argument accepts, and how they are converted for Keras.

A convention is the annotation of a parameter in a declaration (`axis: Axis = None`): the type that users see, annotated
with a `Convention`.

Each convention converts by a function of its own name: `OneInteger` by `as_one_integer()`, which returns the value that
Keras gets, or raises a `ConversionError`.

The package exports the conventions, and what declares and applies one; the conversions and tests that they consist of
are imported from the modules that define them.
"""

from pykeras3.core.conventions.arrays import (
    Array,
    AtLeastVector,
    ComplexPair,
    ConvertedTensor,
    FloatTensor,
    FloatxArray,
    IntegerTensor,
    NumberArray,
    Numbers,
    Tensor,
    Tensors,
    TensorsByName,
    TruthValueList,
    TruthValues,
    Vector,
)
from pykeras3.core.conventions.axes_and_indices import (
    Axes,
    Axis,
    AxisVector,
    CountedIndex,
    Index,
    IndexArray,
    OneAxis,
    StrictIndex,
)
from pykeras3.core.conventions.convention import (
    ArrayLike,
    Convention,
    ConventionWarning,
    convention_of,
    convert_argument,
)
from pykeras3.core.conventions.keras_objects import Activation, Constraint, CustomObjects, Initializer, Regularizer
from pykeras3.core.conventions.numeric import (
    Fraction,
    IntegerArray,
    IntegerList,
    IntegerOrFlag,
    IntegerOrFloat,
    IntegerOrText,
    IntegerOrVector,
    Integers,
    IntegerTuple,
    IntegerVector,
    NumberLike,
    NumberOrNaN,
    OneInteger,
    PaddingValue,
    Pairs,
    PositiveInteger,
    Seed,
    Setting,
    SizeOrFraction,
    Tuple,
)
from pykeras3.core.conventions.paths import ExistingFile, ExistingFolder, FileToWrite, MaybePath
from pykeras3.core.conventions.scalars import Flag, FlagLike, Function, MaybeFlag, OptionalStrings, Path, Strings, Text
from pykeras3.core.conventions.shapes import Shape, TargetShape
from pykeras3.core.conventions.training_data import Data
from pykeras3.core.conventions.vocabularies import IntegerVocabulary, StringVocabulary, Vocabulary

__all__ = [
    "Activation",
    "Array",
    "ArrayLike",
    "AtLeastVector",
    "Axes",
    "Axis",
    "AxisVector",
    "ComplexPair",
    "Constraint",
    "Convention",
    "ConventionWarning",
    "ConvertedTensor",
    "CountedIndex",
    "CustomObjects",
    "Data",
    "ExistingFile",
    "ExistingFolder",
    "FileToWrite",
    "Flag",
    "FlagLike",
    "FloatTensor",
    "FloatxArray",
    "Fraction",
    "Function",
    "Index",
    "IndexArray",
    "Initializer",
    "IntegerArray",
    "IntegerList",
    "IntegerOrFlag",
    "IntegerOrFloat",
    "IntegerOrText",
    "IntegerOrVector",
    "IntegerTensor",
    "IntegerTuple",
    "IntegerVector",
    "IntegerVocabulary",
    "Integers",
    "MaybeFlag",
    "MaybePath",
    "NumberArray",
    "NumberLike",
    "NumberOrNaN",
    "Numbers",
    "OneAxis",
    "OneInteger",
    "OptionalStrings",
    "PaddingValue",
    "Pairs",
    "Path",
    "PositiveInteger",
    "Regularizer",
    "Seed",
    "Setting",
    "Shape",
    "SizeOrFraction",
    "StrictIndex",
    "StringVocabulary",
    "Strings",
    "TargetShape",
    "Tensor",
    "Tensors",
    "TensorsByName",
    "Text",
    "TruthValueList",
    "TruthValues",
    "Tuple",
    "Vector",
    "Vocabulary",
    "convention_of",
    "convert_argument",
]
