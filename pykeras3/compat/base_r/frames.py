"""Data frames of pandas with what data frames and tibbles have in R; rows are numbered from 0 after each function."""

import itertools

import numpy as np

from pykeras3.compat.base_r.arithmetic import greater_equal, less, less_equal, subtract
from pykeras3.compat.base_r.logic import logical_and
from pykeras3.compat.base_r.missing_values import is_na_value
from pykeras3.compat.base_r.values import (
    Row,
    column,
    elements,
    is_array,
    is_column,
    is_frame,
    is_scalar,
    is_tensor,
    named,
    names_of,
    recycled,
    renumbered,
    to_numpy,
    vector,
)


def pandas():
    """Return pandas, which only code with data frames needs."""
    try:
        import pandas as pd
    except ImportError:
        raise ImportError("Data frames need pandas. Install it with: pip install pandas") from None
    return pd


def data_frame(columns):
    """Return a data frame of named columns; shorter ones are repeated."""
    made = {name: column_of(values) for name, values in columns.items()}
    sizes = {name: len(values) for name, values in made.items()}
    count = 0 if 0 in sizes.values() else max(sizes.values(), default=0)
    for name, size in sizes.items():
        if size and count % size:
            raise ValueError(f"data_frame(): the column `{name}` has {size} rows, others have {count}.")
        if size and size < count:
            made[name] = list(itertools.islice(itertools.cycle(made[name]), count))
    return pandas().DataFrame({name: whole_column(values) for name, values in made.items()})


def column_of(values):
    """Return the values of a column: the elements of a vector, the rows of an array."""
    if is_tensor(values):
        values = to_numpy(values)
    if is_array(values):
        return [row.view(Row) for row in values]
    if is_column(values):
        # by position, whatever the labels of its rows are
        return values.array
    return [values] if is_scalar(values) or values is None else list(elements(values))


def whole_column(values):
    """Return values as pandas takes them for one column."""
    if (
        len(values)
        and not is_column(values)
        and all(isinstance(each, (np.ndarray, list, tuple, dict)) for each in values)
    ):
        made = np.empty(len(values), dtype=object)
        made[:] = [*values]
        return made
    return values


def as_data_frame(x):
    """Return a data frame for a dict, a list of records, an array, or an object that has one."""
    if is_frame(x):
        return x
    if isinstance(x, dict):
        return data_frame(x)
    if is_tensor(x):
        x = to_numpy(x)
    if is_array(x):
        return pandas().DataFrame(x, columns=[f"V{number + 1}" for number in range(x.shape[1])])
    if hasattr(x, "as_data_frame"):
        frame = x.as_data_frame()
        return frame.astype(dict.fromkeys(frame.select_dtypes(exclude="number").columns, "category"))
    if isinstance(x, (list, tuple)) and len(x) and all(isinstance(each, dict) for each in x):
        return bind_rows(list(x))
    return data_frame({"value": x})


def column_or_variable(frame, name, variable):
    """Return a column of a data frame, or an element of a dict; the variable if there is none."""
    if name in (frame.columns if is_frame(frame) else frame):
        return frame[name]
    return variable


def pull(frame, name):
    """Return a column as a vector."""
    return vector(column(frame, frame.columns[-1] if name is None else name))


# Rows


def filter_rows(frame, *conditions):
    """Return the rows for which all conditions are true; each is called with the data frame."""
    kept = np.ones(len(frame), dtype=bool)
    for condition in conditions:
        values = vector(condition(frame))
        kept &= np.array([each is not None and each == each and bool(each) for each in values], dtype=bool)
    return renumbered(frame[kept])


def slice_rows(frame, positions):
    """Return rows by their numbers, from 1; negative ones are left out. The numbers may be called with the frame."""
    chosen = np.array(elements(positions(frame) if callable(positions) else positions), dtype=int)
    if (chosen < 0).any():
        chosen = np.setdiff1d(np.arange(len(frame)), -chosen - 1)
        return renumbered(frame.iloc[chosen])
    return renumbered(frame.iloc[chosen[(chosen > 0) & (chosen <= len(frame))] - 1])


def slice_head(frame, n=1, prop=None):
    """Return the first rows."""
    return renumbered(frame.iloc[: count_of_rows(frame, n, prop)])


def slice_tail(frame, n=1, prop=None):
    """Return the last rows."""
    return renumbered(frame.iloc[len(frame) - count_of_rows(frame, n, prop) :])


def slice_sample(frame, n=1, prop=None, replace=False):
    """Return rows at random."""
    count = count_of_rows(frame, n, prop, may_exceed=replace)
    return renumbered(frame.iloc[np.random.choice(len(frame), count, replace=bool(replace))])


def count_of_rows(frame, n, prop, may_exceed=False) -> int:
    """Return how many rows a count or a share of a data frame is."""
    count = len(frame) * prop if prop is not None else n
    return int(count) if may_exceed else int(min(max(count, 0), len(frame)))


def slice_max(frame, order_by, n=1, with_ties=True):
    """Return the rows with the highest values, the highest first."""
    return extreme_rows(frame, order_by, n, with_ties, False)


def slice_min(frame, order_by, n=1, with_ties=True):
    """Return the rows with the lowest values, the lowest first."""
    return extreme_rows(frame, order_by, n, with_ties, True)


def extreme_rows(frame, order_by, n, with_ties, ascending):
    """Return the rows with the first ranks, by an expression, in their order."""
    values = pandas().Series(vector(order_by(frame)))
    ranks = values.rank(method="min" if with_ties else "first", ascending=ascending)
    chosen = values[ranks <= n].sort_values(ascending=ascending, kind="stable").index
    return renumbered(frame.iloc[chosen])


def arrange(frame, *keys, descending=()):
    """Return the rows sorted by keys, each called with the data frame; `descending` are the positions of such."""
    sorted_by = pandas().DataFrame({number: column_of(key(frame)) for number, key in enumerate(keys)})
    orders = [number not in descending for number in sorted_by.columns]
    return renumbered(frame.iloc[sorted_by.sort_values(list(sorted_by.columns), ascending=orders, kind="stable").index])


def distinct(frame, *names, keep_all=False):
    """Return the rows that differ, in some columns if these are given."""
    made = renumbered(frame.drop_duplicates(list(names) or None))
    return made[list(names)] if names and not keep_all else made


def drop_na(frame, *names):
    """Return the rows without missing values."""
    return renumbered(frame.dropna(subset=list(names) or None))


# Columns


def mutate(frame, new, by=(), keep="all"):
    """Return a data frame with new columns: functions of the data frame by their names, one after the other.

    Args:
        keep: `"none"` for the new columns only.
    """
    if len(elements(by)):
        parts = [mutate(renumbered(part), new, keep=keep) for _, part in groups(frame, by)]
        order = np.concatenate([part.index for _, part in groups(frame, by)])
        return renumbered(pandas().concat(parts).set_axis(order).sort_index())
    made = frame.copy()
    for name, function in new.items():
        value = function(made)
        if value is None:
            made = made.drop(columns=name)
        elif is_scalar(value):
            made[name] = value
        else:
            values = column_of(value)
            if len(values) != len(made):
                if len(values) != 1:
                    raise ValueError(f"mutate(): `{name}` has {len(values)} values for {len(made)} rows.")
                values = list(values) * len(made)
            made[name] = whole_column(values)
    if keep == "none":
        return made[[*(name for name in elements(by)), *(name for name, _ in new.items() if name in made)]]
    return made


def rename(frame, names):
    """Return a data frame with other names of columns, old ones by new ones."""
    return frame.rename(columns={old: new for new, old in names.items()})


def select(frame, columns, left_out=()):
    """Return some columns, under new names where they have them: a dict of old names by new ones."""
    if left_out:
        return frame.drop(columns=list(left_out))
    return frame[list(columns.values())].set_axis(list(columns), axis=1)


# Groups


def groups(frame, by):
    """Iterate over the values of some columns and the rows that have them, in the order in which they come first."""
    by = [by] if isinstance(by, str) else list(by)
    for key, part in frame.groupby(by, sort=False, dropna=False):
        yield (key if isinstance(key, tuple) else (key,)), part


def group_by(frame, *names):
    """Return a data frame that knows by which columns it is grouped."""
    made = frame.copy()
    made.attrs["groups"] = list(names)
    return made


def ungroup(frame):
    """Return a data frame without groups."""
    made = frame.copy()
    made.attrs.pop("groups", None)
    return made


def summarise(frame, new, by=()):
    """Return a row for each group with the values of functions of its rows."""
    grouped = frame.attrs.get("groups", [])
    names = list(elements(by)) or grouped
    if not names:
        return pandas().DataFrame({name: [only(function(frame))] for name, function in new.items()})
    rows = []
    for key, part in groups(frame, names):
        row = dict(zip(names, key))
        for name, function in new.items():
            row[name] = only(function(renumbered(part)))
        rows.append(row)
    made = pandas().DataFrame(rows, columns=[*names, *new])
    return made.sort_values(names, ignore_index=True, kind="stable") if grouped and not len(elements(by)) else made


def only(value):
    """Return the one element of a list or vector of length one."""
    if isinstance(value, (list, np.ndarray)) and len(value) == 1:
        return value[0]
    return value


def other_columns(data, *names) -> list[str]:
    """Return the columns of a dataset of dicts, or of a data frame, without some."""
    columns = data.columns if is_frame(data) else data.element_spec
    return [name for name in columns if name not in names]


def count(frame, *names, sort=False, name="n"):
    """Return how many rows there are for each combination of values, sorted by these or by the numbers."""
    if not names:
        return pandas().DataFrame({name: [len(frame)]})
    made = frame.groupby(list(names), sort=True, dropna=False).size().reset_index(name=name)
    return made.sort_values(name, ascending=False, ignore_index=True, kind="stable") if sort else made


def nest(frame, by, key="data"):
    """Return a row for each group, with the other columns of its rows as a data frame in one column."""
    by = [by] if isinstance(by, str) else list(by)
    rows = [(*values, renumbered(part.drop(columns=by))) for values, part in groups(frame, by)]
    made = pandas().DataFrame({name: [row[number] for row in rows] for number, name in enumerate(by)})
    made[key] = whole_column([row[-1] for row in rows])
    return made


def deframe(frame):
    """Return the second column as a dict, by the first one; two rows of the same name are an error."""
    if frame.shape[1] == 1:
        return vector(frame.iloc[:, 0])
    return named(list(frame.iloc[:, 1]), list(frame.iloc[:, 0]))


def enframe(x, name="name", value="value"):
    """Return names and values as two columns."""
    names = names_of(x) or list(range(1, len(elements(x)) + 1))
    return data_frame({name: names, value: list(elements(x))})


# Several data frames


def bind_rows(*parts):
    """Return the rows of data frames or records below each other; a column that one lacks is missing there."""
    if len(parts) == 1 and not is_frame(parts[0]) and not isinstance(parts[0], dict):
        parts = tuple(parts[0])
    frames = [part if is_frame(part) else data_frame(part) for part in parts if part is not None]
    return pandas().concat(frames, ignore_index=True) if frames else pandas().DataFrame()


def bind_cols(*parts):
    """Return the columns of data frames next to each other."""
    return pandas().concat([renumbered(as_data_frame(part)) for part in parts], axis=1)


def join(left, right, by=None, how="inner"):
    """Return the rows of two data frames that have the same values in some columns."""
    if how in ("semi", "anti"):
        on = join_columns(left, right, by)
        keys = right[list(on.values())].drop_duplicates().set_axis(list(on), axis=1)
        found = left.merge(keys, on=list(on), how="left", indicator="found in right")["found in right"] == "both"
        return renumbered(left[(found if how == "semi" else ~found).to_numpy()])
    on = join_columns(left, right, by)
    made = left.merge(right, how=how, left_on=list(on), right_on=list(on.values()), suffixes=(".x", ".y"))
    return made.drop(columns=[second for first, second in on.items() if first != second])


def join_columns(left, right, by) -> dict:
    """Return the columns that two data frames are joined by, as a dict from the left name to the right one."""
    if isinstance(by, dict):
        return by
    names = [name for name in left.columns if name in set(right.columns)] if by is None else elements(by)
    return {name: name for name in ([names] if isinstance(names, str) else names)}


# Shape


def pivot_longer(frame, cols, names_to="name", values_to="value"):
    """Return a row for each cell of some columns."""
    others = [name for name in frame.columns if name not in set(cols)]
    long = frame.assign(**{"row number": range(len(frame))}).melt(
        ["row number", *others], list(cols), names_to, values_to
    )
    return renumbered(long.sort_values("row number", kind="stable").drop(columns="row number"))


def pivot_wider(frame, names_from="name", values_from="value"):
    """Return a column for each value of one column."""
    others = [name for name in frame.columns if name not in (names_from, values_from)]
    made = frame.pivot(index=others, columns=names_from, values=values_from).reset_index()
    return made[[*others, *dict.fromkeys(frame[names_from])]].rename_axis(columns=None)


# Vectors in columns


def lead(x, n=1, default=None):
    """Return the elements that are `n` later."""
    values = vector(x)
    return shifted(values, list(values)[n:] + [default] * min(n, len(values)))


def lag(x, n=1, default=None):
    """Return the elements that are `n` earlier."""
    values = vector(x)
    return shifted(values, [default] * min(n, len(values)) + list(values)[: max(len(values) - n, 0)])


def shifted(values, made):
    """Return moved values as an array if they were one; None becomes NaN there."""
    if isinstance(values, np.ndarray):
        return np.array([np.nan if each is None else each for each in made])
    return made


def n_distinct(*values):
    """Return how many different elements there are."""
    return len(set(zip(*(list(elements(each)) for each in values))))


def near(x, y, tol=1.490116e-08):
    """Return whether numbers are equal but for rounding."""
    return less(np.abs(subtract(x, y)), tol)


def between(x, left, right):
    """Return whether numbers are in a range."""
    return logical_and(greater_equal(x, left), less_equal(x, right))


def case_when(*cases, default=None):
    """Return for each element the value of the first condition that is true: pairs of conditions and values."""
    size = max(1 if is_scalar(each) or each is None else len(elements(each)) for case in cases for each in case)
    made = [default] * size
    for condition, value in reversed(cases):
        flags = [condition] * size if is_scalar(condition) else recycled(list(elements(condition)), size)
        values = [value] * size if is_scalar(value) or value is None else list(elements(value))
        made = [new if not is_na_value(flag) and flag else old for flag, new, old in zip(flags, values, made)]
    return vector(made) if size > 1 else made[0]


# Files and output


def read_delim(file, sep=",", header=True, col_names=True, col_types=None, na=("", "NA"), skip=0, n_max=None, tz=None):
    """Return the data frame of a text file.

    Args:
        col_names: Boolean, whether the first row has the names of the columns; or these names.
        col_types: Types by the names of the columns: `"double"`, `"integer"`, `"character"`, `"logical"`, or
            `"datetime"` or `"date"`, which may be a pair with the format.
    """
    names = None if col_names is True or col_names is False else list(elements(col_names))
    has_header = bool(header) and col_names is True
    frame = pandas().read_csv(
        file, sep=sep, header=0 if has_header else None, names=names, skiprows=int(skip), na_values=list(elements(na)),
        keep_default_na=False, nrows=None if n_max is None else int(n_max),
    )  # fmt: skip
    if not has_header and names is None:
        letter = "X" if header else "V"
        frame.columns = [f"{letter}{number + 1}" for number in range(frame.shape[1])]
    types = dict(col_types) if isinstance(col_types, dict) else {}
    for name in frame.columns:
        kind = types.get(name, types.get(".default"))
        kind, form = kind if isinstance(kind, tuple) else (kind, None)
        if kind in ("datetime", "date"):
            frame[name] = pandas().to_datetime(frame[name], format=form)
            if tz is not None and kind == "datetime":
                frame[name] = frame[name].dt.tz_localize(tz)
        elif kind == "double":
            frame[name] = frame[name].astype(float)
        elif kind == "character":
            frame[name] = frame[name].astype(object).where(frame[name].isna(), frame[name].astype(str))
    return frame


def write_delim(x, file="", sep=",", col_names=True, row_names=False, quote=True, append=False):
    """Write a data frame or matrix to a file as text, or print it."""
    import csv

    frame = as_data_frame(x)
    if not isinstance(row_names, (bool, np.bool_)):
        frame = frame.set_axis(list(elements(row_names)), axis=0)
    text = frame.to_csv(
        None if file == "" else file, sep=sep, header=bool(col_names), index=row_names is not False,
        mode="a" if append else "w", na_rep="NA", quoting=csv.QUOTE_NONNUMERIC if quote is True else csv.QUOTE_MINIMAL,
    )  # fmt: skip
    if text is not None:
        print(text, end="")


def glimpse(x):
    """Print the columns of a data frame with their types and first values."""
    frame = as_data_frame(x)
    print(f"Rows: {len(frame)}\nColumns: {frame.shape[1]}")
    width = max((len(str(name)) for name in frame.columns), default=0)
    for name in frame.columns:
        values = ", ".join(map(repr, frame[name].head(10).tolist()))
        line = f"$ {name!s:{width}} <{frame[name].dtype}> {values}"
        print(line if len(line) <= 80 else line[:79] + "…")


def merge(x, y, by=None, all=False):
    """Return two data frames merged by columns, sorted by these."""
    on = list(join_columns(x, y, by))
    return x.merge(y, on=on, how="outer" if all else "inner", suffixes=(".x", ".y")).sort_values(on, ignore_index=True)
