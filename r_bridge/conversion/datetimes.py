"""Dates, times and time differences: of datetime for a single one, NumPy arrays for several."""

import datetime
import zoneinfo

import numpy as np

from r_bridge.conversion import arrays, vectors
from r_bridge.conversion.python_objects import to_reference
from r_bridge.conversion.vectors import attribute, has_names, set_strings
from r_bridge.requirements import is_importable
from r_bridge.runtime import r_api
from r_bridge.runtime.handles import RObject

CLASSES = (b"Date", b"POSIXct", b"difftime")
# R's units of time differences, those of numpy, and their seconds
UNITS = {"secs": "s", "mins": "m", "hours": "h", "days": "D", "weeks": "W"}
R_UNITS = {unit: name for name, unit in UNITS.items()}
SECONDS = {"s": 1, "m": 60, "h": 3600, "D": 86400, "W": 604800}
PARTS_OF_A_SECOND = {"ms": 10**3, "us": 10**6, "ns": 10**9, "ps": 10**12, "fs": 10**15, "as": 10**18}
# Of which numpy's 64 bits hold the days
MOST_YEARS = 2**54
MICRO = PARTS_OF_A_SECOND["us"]


def is_datetime(address, r_type) -> bool:
    """Return True if an R object is a vector of dates, times or time differences."""
    return r_type in arrays.DTYPES and any(r_api.api().Rf_inherits(address, name) for name in CLASSES)


# From R


def datetimes_to_python(address, r_type):
    """Return a single R time as one of datetime, several as a NumPy array, or as pandas' with a zone; NA is NaT."""
    values = vectors.values_of_vector(address, r_type)
    try:
        many = datetime_array_of(address, values)
        if has_names(address):
            return RObject(address)
        zone, is_time = zone_of(address), many.dtype.kind == "M" and many.dtype != "datetime64[D]"
        if len(many) != 1:
            # NumPy's times have no zone
            is_zoned = is_time and zone not in (None, "UTC") and is_importable("pandas")
            return datetime_column_to_python(address, r_type) if is_zoned else many
        if np.isnat(many[0]):
            return many[0]
        if not is_time:
            return single_time(many)
        # As Python's own times, those without a zone are local ones.
        return datetime.datetime.fromtimestamp(float(values[0]), zone and zoneinfo.ZoneInfo(zone))
    except (LookupError, ValueError, OverflowError, OSError):
        return RObject(address)


def single_time(many):
    """Return the element of an array of one; raise if datetime can't represent it, for which NumPy returns an int."""
    one = many[0]
    if one.dtype.kind == "m":
        in_microseconds = one.astype("timedelta64[us]")
        # numpy lets the number of microseconds overflow
        fits = np.isnat(one) or in_microseconds.astype(one.dtype) == one
        one = in_microseconds if fits else np.int64(0)
    one = one.item()
    if isinstance(one, int):
        raise OverflowError("out of range for datetime")
    return one


def datetime_column_to_python(address, r_type):
    """Return an R vector of times as pandas has them: dates as datetime's, times with their zone, UTC without one."""
    import pandas

    values = vectors.values_of_vector(address, r_type)
    try:
        many = datetime_array_of(address, values)
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


def datetime_array_of(address, values):
    """Return an R vector of dates, times (in UTC) or differences as numpy's array."""
    api = r_api.api()
    values = np.asarray(values, np.float64)
    if api.Rf_inherits(address, b"Date"):
        return days_to_dates(values)
    if api.Rf_inherits(address, b"POSIXct"):
        return seconds_to_times(values)
    return differences_to_timedeltas(values, (attribute(address, "units") or [""])[0])


def days_to_dates(numbers):
    """Return NumPy dates for R's days since 1970."""
    return with_nat(numbers, 1, "datetime64[D]", np.floor)


def seconds_to_times(numbers):
    """Return NumPy times in UTC for R's seconds since 1970."""
    return with_nat(numbers, MICRO, "datetime64[us]")


def differences_to_timedeltas(numbers, unit):
    """Return NumPy time differences for R's: integer-valued ones in their own unit, others in microseconds."""
    known = numbers[~np.isnan(numbers)]
    if np.all(known == np.floor(known)):
        return with_nat(numbers, 1, f"timedelta64[{UNITS[unit]}]")
    return with_nat(numbers, SECONDS[UNITS[unit]] * MICRO, "timedelta64[us]")


def with_nat(numbers, factor, dtype, to_integers=np.round):
    """Return NumPy times, which are made of integers, for doubles times a factor; NaT where one is NaN or NA."""
    missing = np.isnan(numbers)
    numbers = to_integers(np.where(missing, 0, numbers) * factor)
    if np.any(np.abs(numbers) >= 2**62):
        raise OverflowError("out of range for numpy.datetime64")
    times = numbers.astype(np.int64).astype(dtype)
    times[missing] = "NaT"
    return times


# To R


def datetime_to_r(value) -> int:
    """Return the address of the R object for a date, a time, a difference, or numpy's array of them."""
    if isinstance(value, datetime.datetime):
        # pandas' NaT, which alone is not equal to itself
        if value != value:
            return r_api.api().Rf_ScalarLogical(r_api.NA_INTEGER)
        # for pandas' own timestamp(), a time without a zone is in UTC
        seconds = datetime.datetime.timestamp(value)
        return with_class(np.array([seconds]), ["POSIXct", "POSIXt"], name_of(value.tzinfo) or "")
    if isinstance(value, datetime.date):
        return with_class(np.array([value.toordinal() - datetime.date(1970, 1, 1).toordinal()], float), ["Date"])
    if isinstance(value, datetime.timedelta):
        return with_class(np.array([value.total_seconds()]), ["difftime"], units="secs")
    return datetime_array_to_r(value)


def name_of(zone):
    """Return R's name of a time zone, UTC if it is only an offset; None without one."""
    return None if zone is None else getattr(zone, "key", None) or getattr(zone, "zone", None) or "UTC"


def datetime_array_to_r(values, zone="UTC") -> int:
    """Return the address of the R vector for an array: days are Dates, finer times POSIXct, differences difftime."""
    unit, step = np.datetime_data(values.dtype)
    is_difference, missing = values.dtype.kind == "m", np.isnat(values)
    if unit == "generic" and not missing.all() or is_difference and unit in "YM":
        # of no certain length
        return to_reference(values)
    values, missing = np.atleast_1d(values, missing)
    if unit in "YM":
        values, unit, step = in_days(values), "D", 1
    is_date = not is_difference and unit in "WD"
    if unit in PARTS_OF_A_SECOND:
        factor, divisor = step, PARTS_OF_A_SECOND[unit]
    elif is_difference:
        factor, divisor = step, 1
    else:
        factor, divisor = step * SECONDS.get(unit, 1), SECONDS["D"] if is_date else 1
    numbers = in_doubles(values, np.where(missing, 0, values.astype(np.int64)), factor, divisor)
    numbers = np.where(missing, r_api.api().R_NaReal, numbers)
    if is_difference:
        return with_class(numbers, ["difftime"], units=R_UNITS.get(unit, "secs"))
    if is_date:
        return with_class(numbers, ["Date"])
    return with_class(numbers, ["POSIXct", "POSIXt"], zone or "UTC")


def in_doubles(values, numbers, factor, divisor):
    """Return the integers of times, times factor / divisor, as the nearest doubles.

    Raises:
        OverflowError: If one is beyond 2^53, up to which doubles hold all whole numbers.
    """
    beyond = np.abs(numbers) > arrays.LARGEST_WHOLE_DOUBLE * divisor // factor
    if beyond.any():
        raise OverflowError(
            "R can't represent this time exactly: its doubles, of days, seconds or a difference's unit, are exact "
            f"up to 2^53. Received: {values[beyond][0]} ({values.dtype})"
        )
    # a double holds the product; where it doesn't, the whole part and the rest are of doubles' precision
    fits = np.abs(numbers) <= arrays.LARGEST_WHOLE_DOUBLE // factor
    in_parts = numbers // divisor * float(factor) + numbers % divisor * float(factor) / divisor
    return np.where(fits, numbers * factor / divisor, in_parts)


def in_days(values):
    """Return dates in years or months as days; raise OverflowError where numpy can't hold so many."""
    if np.any(np.abs(values[~np.isnat(values)].astype(np.int64).astype(float)) > MOST_YEARS):
        raise OverflowError(f"numpy has no days of such dates. Received: {values!r:.200}")
    return values.astype("datetime64[D]")


def with_class(numbers, classes, zone=None, units=None) -> int:
    """Return the address of a new R vector of doubles with these attributes."""
    api = r_api.api()
    result = api.Rf_protect(arrays.array_to_r(numbers, r_api.REALSXP, shaped=numbers.ndim > 1))
    try:
        set_strings(result, "class", classes)
        if zone is not None:
            set_strings(result, "tzone", [zone])
        if units is not None:
            set_strings(result, "units", [units])
    finally:
        api.Rf_unprotect(1)
    return result
