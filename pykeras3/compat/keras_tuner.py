"""Hyperparameter search (KerasTuner).

Tuners of the Python package keras-tuner, which search for the hyperparameters of a model.
"""

import functools
import importlib
import sys
from typing import Any

from pykeras3.core.conventions import MaybePath, PositiveInteger, Seed
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.decorators import function, method_like
from pykeras3.core.keras_objects.receivers import First, expecting
from pykeras3.model_data import InputDataOrSource, OptionalInputData, Targets, ValidationData, for_model, is_source
from pykeras3.training import AS_SOURCE, fit

NO_KERAS_TUNER = "Hyperparameter search needs KerasTuner, which is not installed. Install it: pip install keras-tuner"
# Where Hyperband says at which epoch, counted from 0, a trial goes on
FIRST_EPOCH = "tuner/initial_epoch"


def keras_tuner() -> Any:
    """Return the module, loaded at the first call."""
    try:
        return importlib.import_module("keras_tuner")
    except ImportError as error:
        raise ImportError(NO_KERAS_TUNER) from error


def make_tuner(kind: str, hypermodel, options: dict[str, Any]):
    """Return a tuner; options that are `None` are KerasTuner's own."""
    module = keras_tuner()
    if not isinstance(hypermodel, module.HyperModel):
        hypermodel = function_hypermodel(module)(hypermodel)
    return getattr(module, kind)(hypermodel, **{name: value for name, value in options.items() if value is not None})


@functools.cache
def function_hypermodel(module) -> type:
    """Return the class of hypermodels whose models are built by a function, and trained by this package's `fit()`."""

    class FunctionHyperModel(module.HyperModel):
        def __init__(self, build_model):
            super().__init__()
            self.build_model = build_model

        def build(self, hp):
            return self.build_model(hp)

        def fit(self, hp, model, *args, **kwargs):
            if FIRST_EPOCH in hp.values:
                kwargs["initial_epoch"] = hp.values[FIRST_EPOCH] + 1
            fit(model, *args, **kwargs)
            return model.history

    return FunctionHyperModel


@expecting("a tuner of KerasTuner, such as tuner_random_search() returns")
def is_tuner(value) -> bool:
    """Return True for a tuner."""
    loaded = sys.modules.get("keras_tuner")
    return loaded is not None and isinstance(value, loaded.engine.base_tuner.BaseTuner)


@function(in_keras3=False)
def tuner_random_search(
    hypermodel,
    objective=None,
    max_trials: PositiveInteger = 10,
    seed: Seed = None,
    directory: MaybePath = None,
    project_name=None,
    overwrite=False,
    **kwargs,
):
    """Create a tuner that tries random hyperparameters.

    Returns:
        A tuner, for `fit_tuner()`.
    """
    options = dict(objective=objective, max_trials=max_trials, seed=seed)
    places = dict(directory=directory, project_name=project_name, overwrite=overwrite)
    return make_tuner("RandomSearch", hypermodel, {**options, **places, **kwargs})


@function(in_keras3=False)
def tuner_grid_search(
    hypermodel,
    objective=None,
    max_trials: PositiveInteger = None,
    seed: Seed = None,
    directory: MaybePath = None,
    project_name=None,
    overwrite=False,
    **kwargs,
):
    """Create a tuner that tries all combinations of hyperparameters.

    Args:
        max_trials: Positive integer, number of trials; `None` for all combinations.

    Returns:
        A tuner, for `fit_tuner()`.
    """
    options = dict(objective=objective, max_trials=max_trials, seed=seed)
    places = dict(directory=directory, project_name=project_name, overwrite=overwrite)
    return make_tuner("GridSearch", hypermodel, {**options, **places, **kwargs})


@function(in_keras3=False)
def tuner_bayesian_optimization(
    hypermodel,
    objective=None,
    max_trials: PositiveInteger = 10,
    seed: Seed = None,
    directory: MaybePath = None,
    project_name=None,
    overwrite=False,
    **kwargs,
):
    """Create a tuner that chooses hyperparameters by Bayesian optimization.

    Returns:
        A tuner, for `fit_tuner()`.
    """
    options = dict(objective=objective, max_trials=max_trials, seed=seed)
    places = dict(directory=directory, project_name=project_name, overwrite=overwrite)
    return make_tuner("BayesianOptimization", hypermodel, {**options, **places, **kwargs})


@function(in_keras3=False)
def tuner_hyperband(
    hypermodel,
    objective=None,
    max_epochs: PositiveInteger = 100,
    factor: PositiveInteger = 3,
    seed: Seed = None,
    directory: MaybePath = None,
    project_name=None,
    overwrite=False,
    **kwargs,
):
    """Create a tuner that trains many models for few epochs, and the best of them for more (Hyperband).

    Args:
        max_epochs: Positive integer, number of epochs of the models that are trained longest.
        factor: Positive integer, by which the number of models is divided, and that of epochs multiplied, in each
            round.

    Returns:
        A tuner, for `fit_tuner()`.
    """
    options = dict(objective=objective, max_epochs=max_epochs, factor=factor, seed=seed)
    places = dict(directory=directory, project_name=project_name, overwrite=overwrite)
    return make_tuner("Hyperband", hypermodel, {**options, **places, **kwargs})


@method_like(
    is_tuner,
    in_keras3=False,
    r=RWrapper(before=(AS_SOURCE.format("x"), AS_SOURCE.format("validation_data")), returns_first=True),
)
def fit_tuner(
    tuner,
    x: InputDataOrSource = None,
    y: Targets = None,
    *,
    validation_data: ValidationData = None,
    sample_weight: OptionalInputData = None,
    **kwargs,
) -> First:
    """Search for the best hyperparameters, training a model for each trial.

    Args:
        tuner: Tuner object, such as `tuner_random_search()` returns.
        x: Input data, as for `fit()`.
        y: Target data, as for `fit()`.

    Returns:
        The tuner.
    """
    if not isinstance(tuner.hypermodel, function_hypermodel(keras_tuner())):
        # a hypermodel of the user's own class may train with Keras' fit(), which takes none of R's data
        x, y, sample_weight = without_model("x", x, y, sample_weight)
        if isinstance(validation_data, tuple):
            validation_data = without_model("validation_data", *validation_data)[: len(validation_data)]
        else:
            validation_data, _, _ = without_model("validation_data", validation_data)
    given = dict(validation_data=validation_data, sample_weight=sample_weight)
    tuner.search(x, y, **{name: value for name, value in given.items() if value is not None}, **kwargs)
    return tuner


def without_model(argument, x, y=None, sample_weight=None):
    """Convert data as `fit()` does for a model whose inputs are not known; pass on a source of batches."""
    if x is None or is_source(x):
        return x, y, sample_weight
    return for_model("fit_tuner", argument, None, x, y, sample_weight)


@method_like(is_tuner, in_keras3=False, r=RWrapper(call="as_trials(forward({name}))"))
def tuner_results(tuner):
    """Return the trials of a search: their hyperparameters, scores and metrics.

    Args:
        tuner: Tuner object that has searched.

    Returns:
        A data frame with a row for each trial, the best first: `trial`, `status`, `score`, `best_epoch` (counted from
        1), the hyperparameters, and the metrics at their best. In Python, a `pandas.DataFrame`; a `dict` of the columns
        where pandas is not installed.
    """
    trials = list(tuner.oracle.trials.values())
    scored = [trial for trial in trials if trial.score is not None]
    worst_first = getattr(tuner.oracle.objective, "direction", "min") == "max"
    ordered = sorted(scored, key=lambda trial: trial.score, reverse=worst_first)
    ordered += [trial for trial in trials if trial.score is None]
    rows = [row_of(trial) for trial in ordered]
    columns = {name: [row.get(name) for row in rows] for name in dict.fromkeys(name for row in rows for name in row)}
    try:
        import pandas
    except ImportError:
        return columns
    return pandas.DataFrame(columns)


def row_of(trial) -> dict[str, Any]:
    """Return what is known of a trial."""
    best_epoch = None if trial.best_step is None else trial.best_step + 1
    facts = {"trial": trial.trial_id, "status": trial.status, "score": trial.score, "best_epoch": best_epoch}
    metrics = {name: history.get_best_value() for name, history in trial.metrics.metrics.items()}
    return {**facts, **trial.hyperparameters.values, **metrics}


@method_like(is_tuner, in_keras3=False)
def tuner_best_models(tuner, num_models: PositiveInteger = 1) -> list[Any]:
    """Return the best models of a search, with the weights of their best epoch.

    Args:
        tuner: Tuner object that has searched.
        num_models: Positive integer, number of models.

    Returns:
        A list of models, the best first.
    """
    return tuner.get_best_models(num_models)
