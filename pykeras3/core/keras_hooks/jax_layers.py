"""Layers of JAX functions on TensorFlow, which has to read what JAX compiled.

JAX 0.11.2 and later compile functions of unknown dimensions, such as the batch size, to operations that TensorFlow 2.21
doesn't know. TensorFlow says so only when it runs the layer, in terms of StableHLO.
"""

import functools
import importlib
import re
from typing import Any


def check_versions(keras):
    """Let layers of JAX functions check that TensorFlow can read them, where they are built for unknown dimensions."""
    cls = keras.layers.JaxLayer
    own = cls._jax2tf_convert

    @functools.wraps(own)
    def convert(self, fn, polymorphic_shapes):
        # unknown dimensions are letters
        if any(re.search(r"[a-z]", shape) for shape in keras.tree.flatten(polymorphic_shapes)):
            check_that_tensorflow_reads_jax()
        return own(self, fn, polymorphic_shapes)

    cls._jax2tf_convert = convert


@functools.cache
def check_that_tensorflow_reads_jax():
    """Run a function of an unknown dimension that JAX compiled; raise ImportError if TensorFlow can't read it."""
    jax: Any = importlib.import_module("jax")
    jax2tf: Any = importlib.import_module("jax.experimental.jax2tf")
    tf: Any = importlib.import_module("tensorflow")
    try:
        with tf.init_scope(), tf.device("CPU"):
            jax2tf.convert(lambda x: x, polymorphic_shapes=["(batch,)"], native_serialization_platforms=("cpu",))(
                tf.zeros(1)
            )
    except (NotImplementedError, tf.errors.InvalidArgumentError) as error:
        # jax2tf itself knows of some versions; other errors are not about versions
        if not isinstance(error, NotImplementedError) and "deserialize" not in str(error):
            raise
        raise ImportError(
            "TensorFlow runs the layers of layer_jax_model_wrapper() and layer_flax_module_wrapper() as JAX compiled "
            f"them, and TensorFlow {tf.__version__} can't read what JAX {jax.__version__} compiles for inputs with "
            "unknown dimensions, such as the batch size. Install a newer TensorFlow, or an older JAX (for TensorFlow "
            "2.21: pip install 'jax<0.11'), give all dimensions, or choose use_backend(\"jax\")."
        ) from error
