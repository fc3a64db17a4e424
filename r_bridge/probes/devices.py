"""Print whether a backend can use CUDA, and its devices: `python -m r_bridge.probes.devices jax`.

A line for each device has its kind, its name, and its memory in bytes, or "" where that is not known.
"""

import importlib.util
import sys

from r_bridge.findings import say


def devices_of_tensorflow():
    """Print what TensorFlow sees."""
    import tensorflow as tf
    from tensorflow.python.client import device_lib

    say("cuda", tf.test.is_built_with_cuda())
    for device in device_lib.list_local_devices():
        say("device", device.device_type, device.physical_device_desc or device.name, device.memory_limit)


def devices_of_jax():
    """Print what JAX sees."""
    import jax

    say("cuda", any(importlib.util.find_spec(f"jax_cuda{version}_plugin") for version in (12, 13)))
    for device in jax.devices():
        say("device", device.platform, device.device_kind, (device.memory_stats() or {}).get("bytes_limit", ""))


def devices_of_torch():
    """Print what PyTorch sees."""
    import torch

    say("cuda", torch.version.cuda is not None or torch.version.hip is not None)
    for i in range(torch.cuda.device_count()):
        say("device", "gpu", torch.cuda.get_device_name(i), torch.cuda.get_device_properties(i).total_memory)
    if torch.backends.mps.is_available():
        say("device", "mps", "Metal", "")


PROBES = {"tensorflow": devices_of_tensorflow, "jax": devices_of_jax, "torch": devices_of_torch}

if __name__ == "__main__":
    PROBES[sys.argv[1]]()
