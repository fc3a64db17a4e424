"""Dates, times and time differences: datetime's for one, numpy's for many."""
import datetime
import zoneinfo

import numpy as np

from r_bridge import libr
from r_bridge.tables import attribute, set_texts

CLASSES = (b"Date", b"POSIXct", b"difftime")
SECONDS = {"secs": 1, "mins": 60, "hours": 3600, "days": 86400, "weeks": 604800}
MICRO = 10 ** 6


def is_time(address) -> bool:
    return any(libr.api().Rf_inherits(address, name) for name in CLASSES)


def from_r(address, values):
    """One R time as datetime has it, more of them as numpy's array; NA is None, in arrays NaT."""
    many = from_vector(address, values)
    if len(many) != 1:
        return many
    if np.isnat(many[0]):
        return None
    one = many[0].item()
    if isinstance(one, datetime.datetime):
        zone = (attribute(address, "tzone") or [""])[0]
        return one.replace(tzinfo=datetime.timezone.utc).astimezone(zoneinfo.ZoneInfo(zone or "UTC"))
    return one


def from_vector(address, values):
    """An R vector of dates, times (in UTC) or differences as numpy's."""
    api = libr.api()
    values = np.asarray(values, np.float64)
    missing = np.isnan(values)
    numbers = np.where(missing, 0, values)
    if api.Rf_inherits(address, b"Date"):
        result = np.floor(numbers).astype("datetime64[D]")
    elif api.Rf_inherits(address, b"POSIXct"):
        result = np.round(numbers * MICRO).astype(np.int64).astype("datetime64[us]")
    else:
        seconds = numbers * SECONDS[attribute(address, "units")[0]]
        result = np.round(seconds * MICRO).astype(np.int64).astype("timedelta64[us]")
    result[missing] = "NaT"
    return result


def to_r(value) -> int:
    """The address of the R object for a date, a time, a difference, or numpy's array of them."""
    if type(value).__name__ == "NaTType":
        return libr.api().Rf_ScalarLogical(libr.NA_INTEGER)
    if isinstance(value, datetime.datetime):
        zone = None if value.tzinfo is None else getattr(value.tzinfo, "key", "UTC")
        return classed(np.array([value.timestamp()]), ["POSIXct", "POSIXt"], zone or "")
    if isinstance(value, datetime.date):
        return classed(np.array([value.toordinal() - datetime.date(1970, 1, 1).toordinal()], float), ["Date"])
    if isinstance(value, datetime.timedelta):
        return classed(np.array([value.total_seconds()]), ["difftime"], units="secs")
    return from_array(np.atleast_1d(value))


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
    numbers = np.where(missing, np.nan, numbers)
    if values.dtype.kind == "m":
        return classed(numbers, ["difftime"], units="secs")
    return classed(numbers, ["Date"]) if unit in "YMWD" else classed(numbers, ["POSIXct", "POSIXt"], zone or "UTC")


def classed(numbers, classes, zone=None, units=None) -> int:
    from r_bridge import conversion
    api = libr.api()
    result = api.Rf_protect(conversion.from_array(numbers, libr.REALSXP, shaped=numbers.ndim > 1))
    try:
        set_texts(result, "class", classes)
        if zone is not None:
            set_texts(result, "tzone", [zone])
        if units is not None:
            set_texts(result, "units", [units])
    finally:
        api.Rf_unprotect(1)
    return result
