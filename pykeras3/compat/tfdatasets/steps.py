"""Steps of a feature specification, which make columns of tf.feature_column."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pykeras3.compat.tfdatasets.arguments import tensorflow
from pykeras3.compat.tfdatasets.scalers import Scaler
from pykeras3.core.conventions.tabular import numpy


@dataclass
class Step:
    """One step, which makes a feature.

    Attributes:
        name: The name of the feature.
        dtype: The dtype of the feature by name; None for that of the dataset's column.
    """

    name: str
    dtype: str | None

    def observe(self, batch):
        """Learn from a batch of columns."""

    def feature(self, features: dict):
        """Return the feature, which may be made of the `features` of earlier steps."""
        raise NotImplementedError

    def add_to(self, features: dict):
        """Add the feature to those of earlier steps."""
        features[self.name] = self.feature(features)


class RemoveStep(Step):
    """A step that removes an earlier feature."""

    def add_to(self, features):
        features.pop(self.name, None)


@dataclass
class NumericStep(Step):
    """A step that makes a numeric feature of a column; a scaler as `normalizer_fn` learns from the column."""

    shape: Any
    default_value: Any
    normalizer_fn: Callable | None

    def observe(self, batch):
        if isinstance(self.normalizer_fn, Scaler):
            self.normalizer_fn.observe(batch[self.name])

    def feature(self, features):
        return tensorflow().feature_column.numeric_column(
            self.name, self.shape, self.default_value, tensorflow().as_dtype(self.dtype), self.normalizer_fn
        )


@dataclass
class VocabularyStep(Step):
    """A step that makes a categorical feature of a vocabulary, which is learnt if it is None."""

    vocabulary: list | None
    options: dict
    learnt: set = field(default_factory=set)

    def observe(self, batch):
        if self.vocabulary is None:
            values = numpy().unique(numpy().asarray(batch[self.name])).tolist()
            self.learnt.update(value.decode() if isinstance(value, bytes) else value for value in values)

    def feature(self, features):
        vocabulary = sorted(self.learnt) if self.vocabulary is None else self.vocabulary
        return tensorflow().feature_column.categorical_column_with_vocabulary_list(
            self.name, vocabulary, tensorflow().as_dtype(self.dtype), **self.options
        )


@dataclass
class CategoricalStep(Step):
    """A step that calls a TensorFlow function of a column's name and options."""

    function: str
    options: dict

    def feature(self, features):
        return getattr(tensorflow().feature_column, self.function)(self.name, **self.options)


@dataclass
class DerivedStep(Step):
    """A step that calls a TensorFlow function of one or several earlier features and options."""

    function: str
    sources: str | list[str]
    options: dict

    def feature(self, features):
        make = getattr(tensorflow().feature_column, self.function)
        if isinstance(self.sources, str):
            return make(features[self.sources], **self.options)
        return make([features[name] for name in self.sources], **self.options)


@dataclass
class EmbeddingStep(Step):
    """A step that embeds an earlier categorical feature; `dimension` may be a function of its vocabulary's size."""

    source: str
    dimension: int | Callable
    options: dict

    def feature(self, features):
        category, dimension = features[self.source], self.dimension
        if callable(dimension):
            dimension = dimension(getattr(category, "num_buckets", None))
        return tensorflow().feature_column.embedding_column(category, int(dimension), **self.options)
