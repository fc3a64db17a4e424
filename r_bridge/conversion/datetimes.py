"""Dates, times and time differences: datetime's for one, numpy's for many."""
import datetime
import zoneinfo

import numpy as np

from r_bridge.conversion.data_frames import attribute, is_named, set_texts
from r_bridge.runtime import r_api
from r_bridge.runtime.handles import RObject

CLASSES = (b"Date", b"POSIXct", b"difftime")
SECONDS = {"secs": 1, "mins": 60, "hours": 3600, "days": 86400, "weeks": 604800}
MICRO = 10 ** 6


def is_time(address) -> bool:
    return any(r_api.api().Rf_inherits(address, name) for name in CLASSES)


def from_r(address, values):
    """One R time as datetime has it, more of them as numpy's array; NA is None, in arrays NaT."""
    try:
        many = from_vector(address, values)
        if is_named(address):
            return RObject(address)
        if len(many) != 1 or np.isnat(many[0]):
            return None if len(many) == 1 else many
        if not r_api.api().Rf_inherits(address, b"POSIXct"):
            return one_of(many)
        zone = zone_of(address)
        # as Python's own times, those without a zone are local ones
        return datetime.datetime.fromtimestamp(float(values[0]), zone and zoneinfo.ZoneInfo(zone))
    except (LookupError, ValueError, OverflowError, OSError):
        return RObject(address)


def one_of(many):
    """The date or the difference in an array of one; numpy gives an int where datetime has none."""
    one = many[0].item()
    if isinstance(one, int):
        raise OverflowError("datetime has no such time")
    return one


def from_column(address, values):
    """An R vector of times as pandas has them: dates as datetime's, times with their zone, UTC where they have none."""
    import pandas
    try:
        many = from_vector(address, values)
        if many.dtype == "datetime64[D]":
            return np.array([None if np.isnat(day) else one_of([day]) for day in many], object)
        if many.dtype.kind == "M":
            return pandas.DatetimeIndex(many).tz_localize("UTC").tz_convert(zone_of(address) or "UTC")
        return many
    except (LookupError, ValueError, OverflowError):
        return RObject(address)


def zone_of(address):
    return (attribute(address, "tzone") or [""])[0] or None


def from_vector(address, values):
    """An R vector of dates, times (in UTC) or differences as numpy's."""
    api = r_api.api()
    values = np.asarray(values, np.float64)
    missing = np.isnan(values)
    numbers = np.where(missing, 0, values)
    if api.Rf_inherits(address, b"Date"):
        return with_nat(whole(np.floor(numbers)).astype("datetime64[D]"), missing)
    if api.Rf_inherits(address, b"POSIXct"):
        return with_nat(whole(numbers * MICRO).astype("datetime64[us]"), missing)
    unit = (attribute(address, "units") or [""])[0]
    return with_nat(whole(numbers * SECONDS[unit] * MICRO).astype("timedelta64[us]"), missing)


def whole(numbers):
    """Whole numbers, as numpy's times are."""
    if np.any(np.abs(numbers) >= 2 ** 62):
        raise OverflowError("numpy has no such time")
    return np.round(numbers).astype(np.int64)


def with_nat(times, missing):
    times[missing] = "NaT"
    return times


def to_r(value) -> int:
    """The address of the R object for a date, a time, a difference, or numpy's array of them."""
    if type(value).__name__ == "NaTType":
        return r_api.api().Rf_ScalarLogical(r_api.NA_INTEGER)
    if isinstance(value, datetime.datetime):
        return classed(np.array([value.timestamp()]), ["POSIXct", "POSIXt"], name_of(value.tzinfo) or "")
    if isinstance(value, datetime.date):
        return classed(np.array([value.toordinal() - datetime.date(1970, 1, 1).toordinal()], float), ["Date"])
    if isinstance(value, datetime.timedelta):
        return classed(np.array([value.total_seconds()]), ["difftime"], units="secs")
    return from_array(np.atleast_1d(value))


def name_of(zone):
    """R's name of a time zone, UTC where it is an offset only; None where there is none."""
    return None if zone is None else getattr(zone, "key", None) or getattr(zone, "zone", None) or "UTC"


def from_array(values, zone="UTC") -> int:
    """numpy's days are Dates, its finer times are POSIXct, its differences are seconds."""
    unit = np.datetime_data(values.dtype)[0]
    missing = np.isnat(values)
    if values.dtype.kind == "m":
        numbers = values.astype("timedelta64[us]").astype(np.int64) / MICRO
    elif unit in "YMWD":
        numbers = values.astype("datetime64[D]").astype(np.int64).astype(float)
    else:
        numbers = values.astype("datetime64[us]").astype(np.int64) / MICRO
    numbers = np.where(missing, r_api.api().NA_REAL, numbers)
    if values.dtype.kind == "m":
        return classed(numbers, ["difftime"], units="secs")
    return classed(numbers, ["Date"]) if unit in "YMWD" else classed(numbers, ["POSIXct", "POSIXt"], zone or "UTC")


def classed(numbers, classes, zone=None, units=None) -> int:
    from r_bridge.conversion import vectors
    api = r_api.api()
    result = api.Rf_protect(vectors.from_array(numbers, r_api.REALSXP, shaped=numbers.ndim > 1))
    try:
        set_texts(result, "class", classes)
        if zone is not None:
            set_texts(result, "tzone", [zone])
        if units is not None:
            set_texts(result, "units", [units])
    finally:
        api.Rf_unprotect(1)
    return result
