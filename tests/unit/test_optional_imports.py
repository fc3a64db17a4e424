"""What Keras loads only when it is used, once this package is imported; each check runs on a Keras of its own state."""

import functools
import json
import textwrap

import pytest

from tests.support import backends
from tests.support.subprocesses import run_python

OPTIONAL = {"IPython", "matplotlib", "pandas", "requests", "sklearn"}
NEVER = {
    "tensorflow": OPTIONAL | {"jax", "scipy", "tensorflow.python.keras", "torch"},
    "jax": OPTIONAL | {"jax.experimental.pallas", "tensorflow", "torch"},
    "torch": OPTIONAL | {"jax", "tensorflow", "torch._dynamo"},
}
TRAINED = """
import sys
import numpy as np
import pykeras3 as pk
import keras

def linear():
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dropout(0.5), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    return model

x, y = np.ones((8, 3)), np.ones((8, 1))
model = linear()
model.fit(x, y, verbose=0)
"""


def outcomes_in(code, **environment):
    """Run code in a new Python after a model was trained there; return what it stored in `result`."""
    end = "\nimport json\nprint('result:' + json.dumps(result))"
    lines = run_python(TRAINED + textwrap.dedent(code) + end, **environment).splitlines()
    return json.loads(next(line for line in lines if line.startswith("result:")).removeprefix("result:"))


@functools.cache
def on_tensorflow():
    return outcomes_in(
        """
        import threading
        import inspect
        inspect.getmodule(linear)
        [getattr(module, "__warningregistry__", None) for module in list(sys.modules.values())]
        result = {"loaded": sorted(sys.modules)}

        # a class of pandas is one that Keras recognizes once pandas is loaded
        from keras.src.trainers.data_adapters import array_slicing
        result["no frames"] = [isinstance(x, array_slicing.ARRAY_TYPES) for x in (x, "x")]
        import pandas
        frame = pandas.DataFrame({name: np.arange(8.0) for name in "abc"})
        result["frames"] = [isinstance(x, array_slicing.ARRAY_TYPES) for x in (frame, frame["a"], x, "x")]
        sliced = array_slicing.convert_to_sliceable(frame)
        result["slice"] = type(sliced).__name__, sliced[2:4].values.tolist()
        result["dtype"] = str(array_slicing.convert_to_sliceable(frame).array["a"].dtype)
        result["fit"] = len(linear().fit(frame, frame["a"], epochs=2, batch_size=4, verbose=0).history["loss"])

        # several threads use keras.wrappers for the first time
        found = []
        barrier = threading.Barrier(4)
        def first_use():
            barrier.wait()
            found.append((keras.wrappers.SKLearnClassifier, keras.wrappers.SKLearnTransformer))
        threads = [threading.Thread(target=first_use) for _ in range(4)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        result["one class"] = len(found), len(set(found))
        import sklearn.base
        result["bases"] = [issubclass(cls, sklearn.base.BaseEstimator) for cls in found[0]]
        from keras.wrappers import SKLearnClassifier
        result["same class"] = SKLearnClassifier is found[0][0] is keras._tf_keras.keras.wrappers.SKLearnClassifier
        result["names"] = [name for name in dir(keras.wrappers) if name.startswith("SK")]

        def classifier(X, y):
            model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(3, activation="softmax")])
            model.compile("adam", "categorical_crossentropy")
            return model
        labels = np.array([0, 1, 2, 0, 1, 2, 0, 1])
        fitted = SKLearnClassifier(classifier, fit_kwargs={"verbose": 0}).fit(np.asarray(frame), labels)
        result["classified"] = isinstance(fitted, sklearn.base.ClassifierMixin), fitted.predict(frame.values).shape

        import os
        os.environ["MPLBACKEND"] = "agg"
        images = np.zeros((4, 8, 8, 3), "uint8")
        keras.visualization.plot_image_gallery(images, value_range=(0, 255), rows=2, cols=2, show=False)
        result["axes of the gallery"] = len(sys.modules["matplotlib.pyplot"].gcf().axes)
        result["boxes"] = callable(keras.visualization.plot_bounding_box_gallery)
        result["modules"] = sorted({type(sys.modules[name]).__name__ for name in (
            "keras.wrappers", "keras.visualization")})

        from keras.src.saving import file_editor
        result["notebook"] = file_editor.is_ipython_notebook()
        import IPython
        result["display"] = file_editor.ipython.display is IPython.display

        import tensorflow as tf
        wrappers = tf.nn.RNNCellDeviceWrapper, tf.nn.RNNCellDropoutWrapper, tf.nn.RNNCellResidualWrapper
        result["wrappers"] = [wrapper.__name__ for wrapper in wrappers]
        from tensorflow.python.keras.layers import rnn_cell_wrapper_v2
        result["same wrappers"] = wrappers[1] is rnn_cell_wrapper_v2.DropoutWrapper is tf.nn.RNNCellDropoutWrapper
        result["in dir()"] = [name for name in dir(tf.nn) if name.startswith("RNN")]
        result["no such name"] = hasattr(tf.nn, "RNNCell"), callable(tf.nn.relu)
        from tensorflow.python.training import training
        result["decays"] = float(training.exponential_decay(0.1, 1, 1, 0.5)())
        result["column"] = tf.feature_column.numeric_column("a").key
        result["older"] = float(tf.compat.v1.train.cosine_decay(1.0, 1, 2)()), tf.compat.v2.add is tf.add
        import tensorflow.compat.v1 as tf1
        with tf1.Graph().as_default(), tf1.Session() as session:
            given = tf1.placeholder("float32")
            result["session"] = float(session.run(given + 1, {given: 2.0}))
        monitor = keras.callbacks.RemoteMonitor(root="http://127.0.0.1:9")
        monitor.set_model(linear())
        import warnings
        with warnings.catch_warnings(record=True) as caught:
            monitor.on_epoch_end(0, {})
        result["monitor"] = [str(warning.message)[:14] for warning in caught], "requests" in sys.modules

        result["no jax yet"] = "jax" not in sys.modules
        converter = tf.lite.TFLiteConverter.experimental_from_jax([lambda a: a * 2], [[("a", np.ones(2, "float32"))]])
        interpreter = tf.lite.Interpreter(model_content=converter.convert())
        interpreter.allocate_tensors()
        interpreter.set_tensor(interpreter.get_input_details()[0]["index"], np.array([1, 3], "float32"))
        interpreter.invoke()
        result["converted"] = interpreter.get_tensor(interpreter.get_output_details()[0]["index"]).tolist()
        result["jax"] = "jax" in sys.modules
        """,
        KERAS_BACKEND="tensorflow",
    )


@functools.cache
def loaded_after_training(backend):
    if backend == "tensorflow":
        return on_tensorflow()["loaded"]
    return outcomes_in("result = sorted(sys.modules)", KERAS_BACKEND=backend)


@pytest.mark.parametrize("backend", backends.ALL)
def test_training_loads_none_of_them(backend):
    loaded = set(loaded_after_training(backend))
    assert {"keras", backend, "numpy"} <= loaded and loaded & NEVER[backend] == set()


def test_keras_recognizes_data_frames_once_pandas_is_loaded():
    result = on_tensorflow()
    assert result["no frames"] == [True, False] and result["frames"] == [True, True, True, False]
    assert (
        result["slice"] == ["PandasDataFrameSliceable", [[2.0] * 3, [3.0] * 3]]
        and result["dtype"] == "float32"
        and result["fit"] == 2
    )


def test_parts_of_tensorflow_are_there_when_they_are_used():
    result = on_tensorflow()
    assert result["wrappers"] == ["DeviceWrapper", "DropoutWrapper", "ResidualWrapper"] and result["same wrappers"]
    assert result["in dir()"] == ["RNNCellDeviceWrapper", "RNNCellDropoutWrapper", "RNNCellResidualWrapper"]
    assert result["no such name"] == [False, True]
    assert (result["decays"], result["column"], result["session"]) == (pytest.approx(0.05), "a", 3.0)
    assert result["older"] == [pytest.approx(0.5), True]
    assert result["monitor"] == [["Could not reac"], True]


def test_the_wrappers_of_scikit_learn_are_its_estimators():
    result = on_tensorflow()
    assert result["bases"] == [True, True] and result["classified"] == [True, [8]] and result["same class"]
    assert result["names"] == ["SKLearnClassifier", "SKLearnRegressor", "SKLearnTransformer"]


def test_threads_that_use_a_module_first_at_the_same_time_get_one():
    assert on_tensorflow()["one class"] == [4, 1]


def test_modules_are_ordinary_ones_after_their_first_use():
    assert on_tensorflow()["modules"] == ["module"]


def test_plots_of_images_load_matplotlib():
    assert on_tensorflow()["axes of the gallery"] == 4 and on_tensorflow()["boxes"]


def test_the_file_editor_finds_ipython():
    assert on_tensorflow()["notebook"] is False and on_tensorflow()["display"]


def test_tensorflow_lite_converts_functions_of_jax():
    result = on_tensorflow()
    assert result["no jax yet"] and result["converted"] == [2.0, 6.0] and result["jax"]
