"""Distribution: training on several devices and machines."""

import importlib
import json
import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

from pykeras3.core import backend
from pykeras3.core.conventions import Convention, IntegerTuple, OptionalStrings, StrictIndex, Strings
from pykeras3.core.conventions.values import is_list, is_na, is_numpy
from pykeras3.core.decorators import constructor, function
from pykeras3.core.errors import ConversionError, shown
from pykeras3.core.keras_loader import load_keras, resolve

if TYPE_CHECKING:
    import keras
    import tensorflow as tf


def as_axis_names(value):
    """Return names of axes of a mesh as a tuple, with None for an axis that is not divided."""
    values = value.tolist() if is_numpy(value) else value
    values = tuple(values) if is_list(values) else (values,)
    if not all(isinstance(name, str) or is_na(name) for name in values):
        raise ConversionError("names of axes of the device mesh, with None (in R, NA) for axes not divided", value)
    return tuple(name if isinstance(name, str) else None for name in values)


AxisNames = Annotated[str | Sequence[str | None] | None, Convention(as_axis_names)]


def keras_distribution(name: str, needs: str):
    """Return the module `keras.distribution`; raise where Keras does not have what a function needs on this backend.

    Args:
        name: The name of the function.
        needs: What Keras' implementation for the backend has to define.
    """
    distribution = resolve("keras.distribution")
    implementation = resolve("keras.src.distribution.distribution_lib.distribution_lib")
    if not hasattr(implementation, needs):
        running = backend.backend_in_use()
        instead = "tf.distribute.MirroredStrategy" if running == "tensorflow" else "the JAX backend"
        raise NotImplementedError(
            f"{name}(): Keras {load_keras().__version__} can't distribute models on the backend {running}. "
            f"Use {instead} instead."
        )
    return distribution


@function("keras.distribution.list_devices", in_keras3=False)
def list_devices(device_type=None) -> list[str]:
    """Return the names of the devices that models can be distributed over.

    Args:
        device_type: String, `"cpu"`, `"gpu"` or `"tpu"`; `None` for TPUs or GPUs if there are any, else CPUs.

    Returns:
        Strings such as `"cpu:0"`.
    """
    return keras_distribution("list_devices", "list_devices").list_devices(device_type)


@function("keras.distribution.DeviceMesh", in_keras3=False)
def device_mesh(
    shape: IntegerTuple, axis_names: Strings, devices: OptionalStrings = None
) -> "keras.distribution.DeviceMesh":
    """Arrange devices in a mesh, whose axes have names.

    Args:
        shape: Vector of positive integers, sizes of the axes: `[2, 4]` arranges eight devices in two rows.
        axis_names: Vector of strings, names of the axes such as `["batch", "model"]`.
        devices: Vector of strings, names of the devices; `None` for all of `list_devices()`.

    Returns:
        A device mesh.
    """
    return keras_distribution("device_mesh", "list_devices").DeviceMesh(
        shape if is_list(shape) else (shape,), axis_names, devices
    )


@constructor.forward("keras.distribution.TensorLayout", in_keras3=False)
def tensor_layout(axes: AxisNames, device_mesh=None):
    """Describe how a tensor is divided among the devices of a mesh.

    Args:
        axes: Vector of strings, for each axis of the tensor the name of the axis of the mesh that it is divided along;
            `None` (in R, `NA`) for an axis that is not divided.
        device_mesh: Device mesh; `None` for that of the layout map into which the layout is put.
    """


@function(in_keras3=False)
def layout_map(device_mesh, *args, **kwargs) -> "keras.distribution.LayoutMap":
    """Describe how the weights of a model are divided among the devices of a mesh.

    Args:
        device_mesh: Device mesh.
        args: Dicts of layouts by pattern.
        kwargs: Layouts by pattern, a regular expression that matches the whole path of a weight, such as
            `dense.*kernel`. A layout is what `tensor_layout()` returns, or a vector of names of axes as its `axes`.

    Returns:
        A layout map for `distribution_model_parallel()`. Weights that match no pattern are copied to all devices.
    """
    keras = load_keras()
    result = keras.distribution.LayoutMap(device_mesh)
    for layouts in (*args, kwargs):
        if not isinstance(layouts, Mapping):
            raise TypeError(f"layout_map(): layouts must be named arguments or dicts. Received: {shown(layouts)}")
        for pattern, layout in layouts.items():
            if not isinstance(layout, keras.distribution.TensorLayout):
                layout = tensor_layout(layout)
            result[pattern] = layout
    return result


@constructor("keras.distribution.DataParallel", in_keras3=False)
def distribution_data_parallel(device_mesh=None, devices: OptionalStrings = None, auto_shard_dataset=True):
    """Divide each batch among devices, which all have a copy of the model.

    Args:
        device_mesh: Device mesh with one axis; `None` for one of `devices`.
        devices: Vector of strings, names of the devices; `None` for all of `list_devices()`.
        auto_shard_dataset: Boolean, whether each process reads its part of a `tf.data.Dataset`, if there are several.
    """
    distribution = keras_distribution("distribution_data_parallel", "list_devices")
    return distribution.DataParallel(device_mesh, devices, auto_shard_dataset)


@constructor("keras.distribution.ModelParallel", in_keras3=False)
def distribution_model_parallel(layout_map, batch_dim_name=None, auto_shard_dataset=True):
    """Divide the weights of a model, and optionally each batch, among devices.

    Args:
        layout_map: Layout map that says how the weights are divided, from `layout_map()`.
        batch_dim_name: String, name of the axis of the device mesh among which batches are divided; `None` for the
            first.
        auto_shard_dataset: Boolean, whether each process reads its part of a `tf.data.Dataset`, if there are several.
    """
    distribution = keras_distribution("distribution_model_parallel", "list_devices")
    return distribution.ModelParallel(
        layout_map=layout_map, batch_dim_name=batch_dim_name, auto_shard_dataset=auto_shard_dataset
    )


@function("keras.distribution.set_distribution", in_keras3=False)
def set_distribution(value) -> None:
    """Set the distribution of the models that are created from now on.

    Args:
        value: Distribution, from `distribution_data_parallel()` or `distribution_model_parallel()`; `None` for one
            device.

    Returns:
        Nothing.
    """
    keras_distribution("set_distribution", "list_devices" if value is None else "distribute_tensor").set_distribution(
        value
    )


# TensorFlow


def tf_config(workers: Sequence[str], index: int) -> str:
    """Return the value of TF_CONFIG of a worker, counted from 0."""
    return json.dumps({"cluster": {"worker": list(workers)}, "task": {"type": "worker", "index": index}})


@function(in_keras3=False)
def tf_config_cluster(workers: Strings, index: StrictIndex) -> str:
    """Set TF_CONFIG, by which `tf.distribute.MultiWorkerMirroredStrategy` finds the other workers.

    Call it before the strategy is created. It is not needed in scripts that `python -m r_bridge launch` runs, nor where
    the system sets TF_CONFIG.

    Args:
        workers: Vector of strings, addresses of all workers such as `"10.0.0.1:2222"`, in the same order everywhere.
        index: Positive integer, position of this worker in `workers`, counted from 1.

    Returns:
        The value of TF_CONFIG, a string.
    """
    try:
        os.environ["TF_CONFIG"] = tf_config(workers, range(len(workers))[index])
    except (IndexError, TypeError):
        raise ValueError(
            f"tf_config_cluster(): `index` must be a position in `workers`, from 1 to {len(workers)}. "
            f"Received: {shown(index + 1 if isinstance(index, int) else index)}"
        ) from None
    return os.environ["TF_CONFIG"]


@function(in_keras3=False)
def tpu_strategy(tpu=None) -> "tf.distribute.TPUStrategy":
    """Connect to a TPU and return the strategy that trains on it.

    Args:
        tpu: String, name or address of the TPU, or `"local"` for that of this machine; `None` for the one that the
            environment variable TPU_NAME names.

    Returns:
        A `tf.distribute.TPUStrategy`.
    """
    load_keras()
    tf: Any = importlib.import_module("tensorflow")
    try:
        resolver = tf.distribute.cluster_resolver.TPUClusterResolver(tpu)
        tf.config.experimental_connect_to_cluster(resolver)
        tf.tpu.experimental.initialize_tpu_system(resolver)
    except (ValueError, tf.errors.OpError) as error:
        raise RuntimeError(
            "tpu_strategy(): no TPU was found. Name one by `tpu` or the environment variable TPU_NAME, or train on "
            f"other devices, with tf.distribute.MirroredStrategy(). Received: tpu={shown(tpu)} ({str(error)[:200]})"
        ) from error
    return tf.distribute.TPUStrategy(resolver)
