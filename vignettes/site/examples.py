"""Run the examples of the reference, for what they print and draw."""

import tempfile
import time
from pathlib import Path

import vignettes
from tools.generate import cases_as_code, written_examples
from tools.generate.examples import chosen, in_language

# Plots: the curve of an activation, and of a learning rate

CURVES = {
    "activation": {
        "Python": "x = np.linspace(-4, 4, 101)\nplt.plot(x, {call})\nplt.show()",
        "R": 'x <- seq(-4, 4, length.out = 101)\nplot(x, as.array({call}), type = "l")',
    },
    "schedule": {
        "Python": "steps = np.arange(41)\n"
        "plt.plot(steps, [schedule(step) for step in steps])\nplt.show()",
        "R": "steps <- 0:40\nrates <- sapply(steps, function(step) as.numeric(schedule(step)))\n"
        'plot(steps, rates, type = "s", ylab = "learning rate")',
    },
}


def curve(declaration, case, language: str) -> str:
    """Return code that plots a function of one number, with its case's arguments, or nothing."""
    name, writer = declaration.name, cases_as_code.LANGUAGES[language]({"x": "x"})
    if name.startswith("activation_") and "axis" not in declaration.names:
        more = (
            {keyword: value for keyword, value in case["kwargs"].items() if keyword != "x"}
            if case
            else {}
        )
        call = writer.call(name, [{"var": "x"}, *(case["args"][1:] if case else ())], more)
        return writer.whole(
            CURVES["activation"][language].format(call=call.replace(cases_as_code.HARD, " "))
        )
    if name.startswith("learning_rate_schedule_") and case and "call" in (case["use"] or ()):
        return writer.whole(CURVES["schedule"][language])
    return ""


# What they print


def run(declared, environment, folder) -> dict:
    """Return the Markdown of each function's example by language, with what it prints and draws.

    Write Python's pictures to the folder.
    """
    declarations = {d.name: d for found in declared.values() for d in found}
    cases, found = chosen(), {}
    for language, head, fence in (
        ("Python", "", "```python"),
        ("R", "```{r}\nlibrary(pykeras3)\n```\n\n", "```{r}"),
    ):
        # By what is run: an example that several functions have may write files, so it runs once
        sharing: dict[str, list[str]] = {}
        for name, code in in_language(declared, language).items():
            if name in written_examples.not_run():
                found.setdefault(name, {})[language] = f"```{language.lower()}\n{code}\n```"
                continue
            blocks = code, curve(declarations[name], cases.get(name), language)
            shown = "\n".join(f"{fence}\n{block}\n```\n" for block in blocks if block)
            sharing.setdefault(shown, []).append(name)
        parts = [head]
        for shown, (first, *_) in sharing.items():
            parts.append(f"<!-- {first} -->\n\n{shown}\n<!-- end -->\n")
        start = time.monotonic()
        with tempfile.TemporaryDirectory() as work:
            text = vignettes.RUN[language](
                "\n".join(parts),
                "examples",
                Path(work),
                folder,
                {**environment, **vignettes.ENVIRONMENT},
            )
        print(f"examples ({language}): {time.monotonic() - start:.0f} s", flush=True)
        functions = {names[0]: names for names in sharing.values()}
        for first, shown in vignettes.MARKED.findall(text):
            for name in functions[first]:
                found.setdefault(name, {})[language] = shown.strip()
    return found
