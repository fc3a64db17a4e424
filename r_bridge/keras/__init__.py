"""The parts of the bridge that know Keras."""

# Imported before the modules of this folder: if R has started Python, pykeras3 imports and registers `host`
import pykeras3 as pykeras3
