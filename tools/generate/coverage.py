"""vignettes/coverage.md: every public function, its module, and the Keras endpoint behind it."""


def coverage_text(declared) -> str:
    """Return the text of coverage.md."""
    rows = sorted((d.name, module, d.endpoint or "", d.in_keras3) for module, found in declared.items() for d in found)
    of_keras3 = sum(row[3] for row in rows)
    lines = [
        "# Coverage",
        "",
        f"{of_keras3} functions of keras3, with the methods of R's generics such as `predict()`, and "
        f"{len(rows) - of_keras3} more, of tfdatasets and other packages.",
        "The other exports of keras3 belong to R, such as `%<-%` and `use_virtualenv()`: only the R package has them.",
        "",
        "Written by `make generate` from the declarations.",
        "",
        "| function | module | Keras | keras3 |",
        "| --- | --- | --- | --- |",
    ]
    lines += [
        f"| `{name}` | `{module}` | {f'`{endpoint}`' if endpoint else ''} | {'yes' if ours else ''} |"
        for name, module, endpoint, ours in rows
    ]
    return "\n".join(lines) + "\n"
