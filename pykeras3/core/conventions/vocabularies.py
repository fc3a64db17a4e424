"""Vocabularies of text and lookup layers: terms, or the path of a file with them."""

from collections.abc import Sequence
from typing import Annotated

from pykeras3.core.conventions.arrays import as_array
from pykeras3.core.conventions.convention import Convention
from pykeras3.core.conventions.numeric import as_integer_or_text
from pykeras3.core.conventions.paths import as_existing_file
from pykeras3.core.conventions.tabular import is_categorical, is_tabular, labels_of, refuse_missing_strings
from pykeras3.core.conventions.values import is_array, is_list, is_plain
from pykeras3.core.errors import ConversionError, NotFound

EXPECTED = "a list of {}, or the path of an existing file with one per line"


def as_vocabulary(value, terms="terms"):
    """Return a list or array of terms, or the path of a file with them; refuse other values."""
    if isinstance(value, str):
        try:
            return as_existing_file(value)
        except NotFound as missing:
            raise NotFound(EXPECTED.format(terms), missing.received) from None
    if is_categorical(value):
        value = labels_of(value)
    refuse_missing_strings(value, terms)
    if is_list(value) and is_plain(value):
        return as_array(value)
    if is_array(value) or is_list(value) or is_tabular(value):
        return value
    raise ConversionError(EXPECTED.format(terms), value)


def as_string_vocabulary(value):
    """Return a vocabulary of strings, or None."""
    if value is None:
        return None
    terms = as_vocabulary(value, "strings")
    if getattr(getattr(terms, "dtype", None), "kind", None) in ("b", "i", "u", "f"):
        raise ConversionError(EXPECTED.format("strings"), value)
    # Keras keeps lists in the layer's configuration
    return value if is_list(value) else terms


def as_integer_vocabulary(value):
    """Return a vocabulary of integers, also for a single one, which is R's vector of one, or None."""
    if value is None:
        return None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        value = [value]
    terms = as_vocabulary(value, "integers")
    if getattr(getattr(terms, "dtype", None), "kind", None) in ("U", "S"):
        raise ConversionError(EXPECTED.format("integers"), value)
    return terms if isinstance(terms, str) else as_integer_or_text(value)


Vocabulary = Annotated[Sequence[str | int] | str, Convention(as_vocabulary)]
StringVocabulary = Annotated[Sequence[str] | str, Convention(as_string_vocabulary)]
IntegerVocabulary = Annotated[Sequence[int] | str, Convention(as_integer_vocabulary)]
