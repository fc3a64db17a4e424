"""What joins the bridge to Keras."""
# Before the modules of this folder: where R has started Python, pykeras3 itself imports `host` to register it
import pykeras3 as pykeras3
