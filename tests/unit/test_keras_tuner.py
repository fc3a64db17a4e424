"""Tuners of KerasTuner, in pipe style."""

import sys

import keras_tuner
import numpy as np
import pandas
import pytest

import pykeras3 as pk
from pykeras3.core.conventions.tabular import Factor, Frame

RANDOM = np.random.default_rng(3)
X = RANDOM.normal(size=(32, 2)).astype("float32")
Y = X.sum(axis=1)
TRAINING = dict(epochs=2.0, validation_split=0.5, verbose=0)


def build(hp):
    """Return a model with two hyperparameters."""
    return (
        pk.keras_model_sequential(input_shape=2)
        >> pk.layer_dense(hp.Int("units", 2.0, 3.0))
        >> pk.layer_dense(1)
        >> pk.compile(pk.optimizer_sgd(hp.Choice("rate", [0.001, 0.1])), "mse")
    )


def test_a_random_search_gives_results_and_the_best_model(tmp_path):
    """Results have a row for each trial, the best first, and the best model its score."""
    tuner = pk.tuner_random_search(build, "val_loss", max_trials=3.0, directory=str(tmp_path), seed=1.0)
    assert tuner >> pk.fit_tuner(X, Y, **TRAINING) is tuner
    results = tuner >> pk.tuner_results()
    assert list(results.columns) == ["trial", "status", "score", "best_epoch", "units", "rate", "loss", "val_loss"]
    assert len(results) == 3 and set(results["status"]) == {"COMPLETED"}
    assert list(results["score"]) == sorted(results["score"]) == list(results["val_loss"])
    assert set(results["best_epoch"]) <= {1, 2} and set(results["units"]) <= {2, 3}
    (best,) = pk.tuner_best_models(tuner, 1.0)
    loss = (best >> pk.evaluate(X[16:], Y[16:], verbose=0))["loss"]
    assert loss == pytest.approx(results["score"][0], rel=1e-4)


def test_a_grid_search_that_goes_on(tmp_path):
    """All combinations are tried; a search in the same folder is continued."""

    def tuner():
        """Return a tuner on the folder."""
        return pk.tuner_grid_search(build, "val_loss", directory=str(tmp_path), project_name="grid")

    results = tuner() >> pk.fit_tuner(X, Y, **TRAINING) >> pk.tuner_results()
    assert sorted(zip(results["units"], results["rate"])) == [(2, 0.001), (2, 0.1), (3, 0.001), (3, 0.1)]
    again = tuner() >> pk.tuner_results()
    assert again["score"].tolist() == results["score"].tolist()


def test_hyperband_counts_epochs_from_one(tmp_path):
    """Models that go on are trained from the epoch at which they stopped."""
    epochs = []

    class Recorder(pk.keras.callbacks.Callback):
        """Records the epochs that are trained."""

        def on_train_begin(self, logs=None):
            """Begin a list."""
            epochs.append([])

        def on_epoch_begin(self, epoch, logs=None):
            """Record an epoch, which counts from 0."""
            epochs[-1].append(epoch)

        def __deepcopy__(self, memory):
            """Return this object, as tuners copy callbacks."""
            return self

    tuner = pk.tuner_hyperband(build, "val_loss", max_epochs=3, directory=str(tmp_path), seed=1)
    results = tuner >> pk.fit_tuner(X, Y, validation_split=0.5, verbose=0, callbacks=[Recorder()]) >> pk.tuner_results()
    assert [0] in epochs and [1, 2] in epochs and [0, 1, 2] in epochs
    assert set(results["tuner/epochs"]) == {1, 3}


def test_bayesian_optimization_of_a_metric_that_grows(tmp_path):
    """Options of KerasTuner are passed on, and the greatest score comes first."""
    objective = keras_tuner.Objective("val_loss", direction="max")
    tuner = pk.tuner_bayesian_optimization(
        build, objective, max_trials=3, directory=str(tmp_path), seed=1, num_initial_points=2
    )
    scores = (tuner >> pk.fit_tuner(X, Y, **TRAINING) >> pk.tuner_results())["score"].tolist()
    assert scores == sorted(scores, reverse=True) and len(scores) == 3


class OwnHyperModel(keras_tuner.HyperModel):
    """Hypermodel whose models are trained by Keras' own fit()."""

    def build(self, hp):
        layers = [
            pk.layer_embedding(input_dim=2, output_dim=hp.Int("size", 1, 2)),
            pk.layer_flatten(),
            pk.layer_dense(1),
        ]
        return pk.keras_model_sequential(input_shape=1, layers=layers) >> pk.compile("sgd", "mse")


def build_of_strings(hp):
    """Return a model of strings."""
    layers = [pk.layer_string_lookup(vocabulary=["a", "b"]), pk.layer_rescaling(hp.Float("scale", 1, 2))]
    model = pk.keras_model_sequential(input_shape=1, input_dtype="string", layers=layers)
    return model >> pk.compile("sgd", "mse")


@pytest.mark.parametrize("build", [OwnHyperModel(), build_of_strings], ids=["class", "function"])
@pytest.mark.parametrize(
    "factor", [pandas.Categorical(["a", "b"] * 4), Factor(np.array([0, 1] * 4), ["a", "b"])], ids=["pandas", "R"]
)
def test_factors_are_what_models_take(build, factor, tmp_path):
    """Models that a function builds are trained as by fit(); those of the user's class get class codes."""
    tuner = pk.tuner_random_search(build, "loss", max_trials=1, directory=str(tmp_path))
    results = tuner >> pk.fit_tuner(factor, np.ones(8), verbose=0) >> pk.tuner_results()
    assert list(results["status"]) == ["COMPLETED"]


class RecordingHyperModel(OwnHyperModel):
    """Hypermodel that keeps what its fit() gets."""

    def fit(self, hp, model, *args, **kwargs):
        self.args, self.kwargs = args, kwargs
        return super().fit(hp, model, *args, **kwargs)


FACTOR = Factor(np.array([0, 1]), ["a", "b"])


@pytest.mark.parametrize(
    ("x", "y"),
    [
        (FACTOR, FACTOR),
        (Frame(a=np.array([0, 1])), Frame(a=np.array([0, 1]))),
        (pandas.DataFrame({"a": [0, 1]}), pandas.DataFrame({"a": [0, 1]})),
        ([0.0, 1.0], [0.0, 1.0]),
    ],
    ids=["factor", "R", "pandas", "list"],
)
def test_a_hypermodel_of_the_user_gets_arrays(x, y, tmp_path):
    hypermodel = RecordingHyperModel()
    tuner = pk.tuner_random_search(hypermodel, "val_loss", max_trials=1, directory=str(tmp_path))
    pk.fit_tuner(tuner, x, y, validation_data=[x, y, [1.0, 2.0]], sample_weight=[1.0, 2.0], verbose=0)
    assert list(pk.tuner_results(tuner)["status"]) == ["COMPLETED"]
    weights = hypermodel.kwargs["sample_weight"]
    for values in ((*hypermodel.args, weights), hypermodel.kwargs["validation_data"]):
        assert all(type(value) is np.ndarray for value in values)
        assert [np.ravel(value).tolist() for value in values] == [[0, 1], [0, 1], [1, 2]]
    with pytest.raises(ValueError, match=r"fit_tuner\(\): `validation_data` must be a data frame of numeric columns"):
        pk.fit_tuner(tuner, x, y, validation_data=[pandas.DataFrame({"a": ["b", "c"]}), y])


def test_errors_name_the_function_or_what_to_install(monkeypatch):
    """Errors name the function, and say what to install."""
    with pytest.raises(TypeError, match=r"tuner_results\(\): `tuner` must be a tuner of KerasTuner, .* Received: 3"):
        pk.tuner_results(3)
    with pytest.raises(ValueError, match=r"tuner_random_search\(\): `max_trials` must be"):
        pk.tuner_random_search(build, "val_loss", max_trials=2.5)
    monkeypatch.setitem(sys.modules, "keras_tuner", None)
    with pytest.raises(ImportError, match="needs KerasTuner, which is not installed. Install it: pip install keras-t"):
        pk.tuner_random_search(build, "val_loss")
