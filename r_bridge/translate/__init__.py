"""Translation of R code that uses keras3 to Python code that uses pykeras3; needs neither R nor Keras."""

# Importing `base` registers the functions that have a translation
from r_bridge.translate import base
from r_bridge.translate.errors import TranslationError
from r_bridge.translate.object_translation import translate_function
from r_bridge.translate.script import Result, translate

__all__ = ["Result", "TranslationError", "base", "translate", "translate_function"]
