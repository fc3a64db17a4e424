"""Translation of R code that uses keras3 to Python code that uses pykeras3; needs neither R nor Keras."""

from r_bridge.translate.errors import TranslationError
from r_bridge.translate.object_translation import translate_function
from r_bridge.translate.script import Result, translate

__all__ = ["Result", "TranslationError", "translate", "translate_function"]
