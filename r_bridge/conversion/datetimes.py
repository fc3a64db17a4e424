"""Dates, times and time differences: of datetime for a single one, NumPy arrays for several."""

import datetime
import zoneinfo

import numpy as np

from r_bridge.conversion import arrays, vectors
from r_bridge.conversion.vectors import attribute, has_names, set_strings
from r_bridge.runtime import r_api
from r_bridge.runtime.handles import RObject

CLASSES = (b"Date", b"POSIXct", b"difftime")
SECONDS = {"secs": 1, "mins": 60, "hours": 3600, "days": 86400, "weeks": 604800}
MICRO = 10**6


def is_datetime(address, r_type) -> bool:
    """Return True if an R object is a vector of dates, times or time differences."""
    return r_type in arrays.DTYPES and any(r_api.api().Rf_inherits(address, name) for name in CLASSES)


# From R


def to_python(address, r_type):
    """Return a single R time as one of datetime, several as a NumPy array; NA is None, in arrays NaT."""
    values = vectors.vector(address, r_type)
    try:
        many = from_vector(address, values)
        if has_names(address):
            return RObject(address)
        if len(many) != 1 or np.isnat(many[0]):
            return None if len(many) == 1 else many
        if not r_api.api().Rf_inherits(address, b"POSIXct"):
            return single_time(many)
        zone = zone_of(address)
        # As Python's own times, those without a zone are local ones.
        return datetime.datetime.fromtimestamp(float(values[0]), zone and zoneinfo.ZoneInfo(zone))
    except (LookupError, ValueError, OverflowError, OSError):
        return RObject(address)


def single_time(many):
    """Return the element of an array of one; raise if datetime can't represent it, for which NumPy returns an int."""
    one = many[0].item()
    if isinstance(one, int):
        raise OverflowError("out of range for datetime")
    return one


def column(address, r_type):
    """Return an R vector of times as pandas has them: dates as datetime's, times with their zone, UTC without one."""
    import pandas

    values = vectors.vector(address, r_type)
    try:
        many = from_vector(address, values)
        if many.dtype == "datetime64[D]":
            return np.array([None if np.isnat(day) else single_time([day]) for day in many], object)
        if many.dtype.kind == "M":
            return pandas.DatetimeIndex(many).tz_localize("UTC").tz_convert(zone_of(address) or "UTC")
        return many
    except (LookupError, ValueError, OverflowError):
        return RObject(address)


def zone_of(address):
    """Return the name of the time zone of an R vector of times, or None."""
    return (attribute(address, "tzone") or [""])[0] or None


def from_vector(address, values):
    """Return an R vector of dates, times (in UTC) or differences as numpy's array."""
    api = r_api.api()
    values = np.asarray(values, np.float64)
    missing = np.isnan(values)
    numbers = np.where(missing, 0, values)
    if api.Rf_inherits(address, b"Date"):
        return with_nat(rounded(np.floor(numbers)).astype("datetime64[D]"), missing)
    if api.Rf_inherits(address, b"POSIXct"):
        return with_nat(rounded(numbers * MICRO).astype("datetime64[us]"), missing)
    unit = (attribute(address, "units") or [""])[0]
    return with_nat(rounded(numbers * SECONDS[unit] * MICRO).astype("timedelta64[us]"), missing)


def rounded(numbers):
    """Round to the integers that NumPy's times are made of."""
    if np.any(np.abs(numbers) >= 2**62):
        raise OverflowError("out of range for numpy.datetime64")
    return np.round(numbers).astype(np.int64)


def with_nat(times, missing):
    """Set NumPy times to NaT where R's are missing."""
    times[missing] = "NaT"
    return times


# To R


def to_r(value) -> int:
    """Return the address of the R object for a date, a time, a difference, or numpy's array of them."""
    if type(value).__name__ == "NaTType":
        return r_api.api().Rf_ScalarLogical(r_api.NA_INTEGER)
    if isinstance(value, datetime.datetime):
        return with_class(np.array([value.timestamp()]), ["POSIXct", "POSIXt"], name_of(value.tzinfo) or "")
    if isinstance(value, datetime.date):
        return with_class(np.array([value.toordinal() - datetime.date(1970, 1, 1).toordinal()], float), ["Date"])
    if isinstance(value, datetime.timedelta):
        return with_class(np.array([value.total_seconds()]), ["difftime"], units="secs")
    return from_array(np.atleast_1d(value))


def name_of(zone):
    """Return R's name of a time zone, UTC if it is only an offset; None without one."""
    return None if zone is None else getattr(zone, "key", None) or getattr(zone, "zone", None) or "UTC"


def from_array(values, zone="UTC") -> int:
    """Return the address of the R vector for an array: days are Dates, finer times POSIXct, differences in seconds."""
    unit = np.datetime_data(values.dtype)[0]
    missing = np.isnat(values)
    if values.dtype.kind == "m":
        numbers = values.astype("timedelta64[us]").astype(np.int64) / MICRO
    elif unit in "YMWD":
        numbers = values.astype("datetime64[D]").astype(np.int64).astype(float)
    else:
        numbers = values.astype("datetime64[us]").astype(np.int64) / MICRO
    numbers = np.where(missing, r_api.api().R_NaReal, numbers)
    if values.dtype.kind == "m":
        return with_class(numbers, ["difftime"], units="secs")
    if unit in "YMWD":
        return with_class(numbers, ["Date"])
    return with_class(numbers, ["POSIXct", "POSIXt"], zone or "UTC")


def with_class(numbers, classes, zone=None, units=None) -> int:
    """Return the address of a new R vector of doubles with these attributes."""
    api = r_api.api()
    result = api.Rf_protect(arrays.from_array(numbers, r_api.REALSXP, shaped=numbers.ndim > 1))
    try:
        set_strings(result, "class", classes)
        if zone is not None:
            set_strings(result, "tzone", [zone])
        if units is not None:
            set_strings(result, "units", [units])
    finally:
        api.Rf_unprotect(1)
    return result
