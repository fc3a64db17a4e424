"""Load Keras and, if asked to, R; print Keras' devices and the patches of other packages that were tried.

`python -m r_bridge.probes.in_use tensorflow --with-r`
"""

import argparse
from collections.abc import Iterable

from pykeras3.core.keras_loader import load_keras
from pykeras3.core.third_party import patching
from r_bridge.findings import say
from r_bridge.session import RSession

try:
    from r_bridge.pool.loky import OF_LOKY
except ImportError:
    # Without joblib there is no pool
    OF_LOKY = ()


def names_in_tensorflow() -> Iterable[str]:
    """Return the names of TensorFlow's devices."""
    import tensorflow as tf

    return (device.name for device in tf.config.list_physical_devices())


def names_in_jax() -> Iterable[str]:
    """Return the names of JAX's devices."""
    import jax

    return map(str, jax.devices())


def names_in_torch() -> Iterable[str]:
    """Return the names of PyTorch's devices."""
    import torch

    return "cpu", *map(torch.cuda.get_device_name, range(torch.cuda.device_count()))


NAMES = {"tensorflow": names_in_tensorflow, "jax": names_in_jax, "torch": names_in_torch}


def message_with_class(error: Exception) -> str:
    """Return the message of an error after the name of its class."""
    return f"{type(error).__name__}: {error}"


def say_devices(chosen: str):
    """Load Keras on the backend that was chosen, and print its devices, or why it could not be loaded."""
    try:
        keras = load_keras()
        say("devices", "", *(NAMES[chosen]() if chosen in NAMES else [keras.backend.backend()]))
    except Exception as error:
        say("devices", message_with_class(error))


def start_r():
    """Start R, or print why it could not be started."""
    try:
        RSession()
    except Exception as error:
        say("RSession", message_with_class(error))


def main():
    """Print everything."""
    parser = argparse.ArgumentParser()
    parser.add_argument("backend")
    parser.add_argument("--with-r", action="store_true")
    given = parser.parse_args()
    say_devices(given.backend)
    patching.apply(OF_LOKY)
    if given.with_r:
        start_r()
    for target in patching.tried.applied:
        say(target, "")
    for target, problem in patching.tried.failures.items():
        say(target, problem)


if __name__ == "__main__":
    main()
