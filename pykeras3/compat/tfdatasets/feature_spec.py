"""Data pipelines (tfdatasets): feature specifications."""

import copy
from typing import TYPE_CHECKING, Annotated, Any

from pykeras3.compat.tfdatasets.arguments import is_dataset
from pykeras3.compat.tfdatasets.creating import tensors_dataset
from pykeras3.compat.tfdatasets.preparing import Columns, OptionalColumn, dataset_prepare, features_and_response
from pykeras3.compat.tfdatasets.selecting import Available
from pykeras3.compat.tfdatasets.steps import Step
from pykeras3.core.conventions import Convention
from pykeras3.core.declaring.public import public_class
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.decorators import method_like
from pykeras3.core.errors import ConversionError
from pykeras3.core.keras_objects.receivers import expecting
from pykeras3.training import fit

if TYPE_CHECKING:
    import tensorflow as tf


@public_class
class FeatureSpec:
    """The features made of a dataset's columns; adding a step returns a new specification."""

    def __init__(self, dataset, x, y=None):
        self.x, self.y = x, y
        self.steps: list[Step] = []
        self.fitted = False
        self.dataset = self.prepared(dataset)

    def prepared(self, dataset):
        """Return a dataset of the features in a dict, and the response."""
        return dataset_prepare(dataset, self.x, self.y, named=False, named_features=True)

    def with_step(self, *steps: Step):
        """Return a specification with more steps; fitting it leaves this one as it is."""
        spec = copy.copy(self)
        spec.steps = [*copy.deepcopy(self.steps), *steps]
        return spec

    def fit(self, dataset=None):
        """Learn what the steps need of the dataset, or of another one with the same columns."""
        if self.fitted:
            raise ValueError("The feature specification is already fitted.")
        if dataset is not None:
            self.dataset = self.prepared(dataset)
        for features, *_ in self.dataset:
            for step in self.steps:
                step.observe(features)
        self.fitted = True

    def fit_copy(self, dataset=None):
        """Return a fitted copy."""
        spec = self.with_step()
        spec.fit(dataset)
        return spec

    def features(self) -> dict:
        """Return the features by name, as columns of tf.feature_column."""
        if not self.fitted:
            raise ValueError("The feature specification must be fitted before its features can be used: fit(spec).")
        features = {}
        for step in self.steps:
            step.add_to(features)
        return features

    def dense_features(self) -> dict:
        """Return the features that hold numbers, which a model can take."""
        return {name: feature for name, feature in self.features().items() if hasattr(feature, "get_dense_tensor")}

    def feature_names(self) -> list[str]:
        """Return the names of the steps' features and of the columns without a step."""
        return list(dict.fromkeys([*(step.name for step in self.steps), *self.dataset.element_spec[0]]))

    def feature_types(self) -> list[str]:
        """Return the dtypes of `feature_names()`, by name."""
        types = {name: column.dtype.name for name, column in self.dataset.element_spec[0].items()}
        for step in self.steps:
            if step.dtype is not None:
                types[step.name] = step.dtype
        return [types[name] for name in self.feature_names()]

    def dtype_of(self, name: str):
        """Return the dtype of a column of the dataset."""
        return self.dataset.element_spec[0][name].dtype

    def available(self, function: str) -> Available:
        """Return the features and columns that a function can select."""
        return Available(function, dict(zip(self.feature_names(), self.feature_types(), strict=True)))

    def __repr__(self):
        steps = ", ".join(f"{step.name} ({type(step).__name__.removesuffix('Step').lower()})" for step in self.steps)
        return f"<feature specification, {'fitted' if self.fitted else 'not fitted'}: {steps or 'no steps'}>"


@expecting("a feature specification, as returned by feature_spec()")
def is_feature_spec(value) -> bool:
    """Return True for a feature specification."""
    return isinstance(value, FeatureSpec)


def as_fitted_specification(value):
    """Return a fitted feature specification; refuse all else."""
    if is_feature_spec(value) and value.fitted:
        return value
    raise ConversionError("a fitted feature specification", value)


FittedSpecification = Annotated[Any, Convention(as_fitted_specification)]


@method_like(in_keras3=False, r=RWrapper(call="forward_columns({name})"))
def feature_spec(dataset, x: Columns, y: OptionalColumn = None) -> FeatureSpec:
    """Start a specification of the features to make of a dataset's columns.

    Its steps make columns of tf.feature_column, which no layer of Keras 3 takes: new models use
    `layer_feature_space()`. In R `x` and `y` are columns as the package tidyselect takes them, or `x` is a
    formula `y ~ a + b`.

    Args:
        dataset: Dataset of batches, whose elements are dicts of columns; or a data frame.
        x: Names of the columns with the features: strings or, in R, a selection as in tidyselect.
        y: Name of the column with the response: a string or, in R, a selection as in tidyselect; `None` for none.

    Returns:
        A feature specification, for `step_numeric_column()` and the like; `fit(spec)` returns a fitted copy, and
        `fit(spec, dataset)` one that is fitted to another dataset.
    """
    dataset = dataset if is_dataset(dataset) else tensors_dataset(dataset)
    return FeatureSpec(dataset, *features_and_response("feature_spec", dataset, x, y))


@method_like.method(fit, is_feature_spec)
def fit_feature_spec(object, dataset=None) -> FeatureSpec:
    """Return a fitted copy of a feature specification, which stays as it is."""
    return object.fit_copy(dataset)


@method_like(is_feature_spec, in_keras3=False)
def dense_features(spec) -> dict[str, Any]:
    """Return the features of a fitted specification that hold numbers.

    Args:
        spec: Feature specification, from `feature_spec()`.

    Returns:
        A dict of columns of tf.feature_column.
    """
    return spec.dense_features()


@method_like(is_dataset, in_keras3=False)
def dataset_use_spec(dataset, spec: FittedSpecification) -> "tf.data.Dataset":
    """Divide the columns of a dataset into the features and the response of a specification.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        spec: Fitted feature specification, from `fit()` of a `feature_spec()`.

    Returns:
        A tf.data.Dataset of tuples.
    """
    return spec.prepared(dataset)
