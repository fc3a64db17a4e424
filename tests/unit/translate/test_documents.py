"""R Markdown documents: what is read of them, and the scripts and notebooks that they become."""

import json
import textwrap

import nbformat
import pytest

from r_bridge.translate import TranslationError
from r_bridge.translate.documents import translate_document
from r_bridge.translate.rmarkdown import Chunk, Prose, read_document

GUIDE = textwrap.dedent(
    """\
    ---
    title: "A guide"
    output: html_document
    ---

    Some *text*.

    ```{r setup, include=FALSE}
    library(keras3)
    n <- 3  # layers
    ```

    More.

    ````r
    shown <- "```{r}"
    ````

    ```{r, fig.cap = "a, b", eval=FALSE}
    model |> fit(x)
    ```

    ```{r}
    #| label: last
    #| eval: true
    m <- n + 1
    ```
    ```{python}
    import os
    ```

    ```{bash}
    ls
    ```
    """
)


def test_prose_and_chunks_are_told_apart():
    parts = read_document(GUIDE)
    assert [part.text if isinstance(part, Prose) else part.language for part in parts] == [
        "# A guide\n\nSome *text*.",
        "r",
        'More.\n\n````r\nshown <- "```{r}"\n````',
        "r",
        "r",
        "python",
        "bash",
    ]


def test_chunks_have_options_and_their_lines_in_the_document():
    setup, shown, last, *_ = (part for part in read_document(GUIDE) if isinstance(part, Chunk))
    assert setup == Chunk("library(keras3)\nn <- 3  # layers", "r", {"include": "FALSE"}, 9)
    assert shown.options == {"fig.cap": '"a, b"', "eval": "FALSE"} and not shown.is_run
    assert last == Chunk("m <- n + 1", "r", {"label": "last", "eval": "true"}, 26)
    assert GUIDE.splitlines()[last.line - 1] == last.text


def test_a_document_becomes_a_script_with_cells():
    assert translate_document(GUIDE).script() == textwrap.dedent(
        """\
        # %% [markdown]
        # # A guide
        #
        # Some *text*.

        # %%
        n = 3  # layers

        # %% [markdown]
        # More.
        #
        # ````r
        # shown <- "```{r}"
        # ````

        # %% [markdown]
        # ```r
        # model |> fit(x)
        # ```

        # %%
        m = n + 1

        # %%
        import os

        # %% [markdown]
        # ```bash
        # ls
        # ```
        """
    )


def test_chunks_that_are_not_run_are_translated_if_they_can_be():
    document = translate_document("```{r}\nx <- 1\n```\n```{r, eval = FALSE}\ny <- x + op_ones(2L)\n```\n")
    assert [cell.source for cell in document.cells] == ["x = 1\n", "```python\ny = x + op_ones(2)\n```\n"]


def test_a_document_becomes_a_notebook():
    notebook = json.loads(translate_document(GUIDE).notebook())
    assert (notebook["nbformat"], notebook["metadata"]["kernelspec"]["language"]) == (4, "python")
    kinds = [cell["cell_type"] for cell in notebook["cells"]]
    assert kinds == ["markdown", "code", "markdown", "markdown", "code", "code", "markdown"]
    assert notebook["cells"][4]["source"] == ["m = n + 1"]
    nbformat.validate(nbformat.from_dict(notebook))


def test_the_first_code_imports_what_all_cells_use():
    document = translate_document("Text\n\n```{r}\nx <- 1\n```\n```{r}\ny <- op_ones(2L) |> layer_dense(1)\n```\n")
    assert [cell.source for cell in document.cells if cell.is_code] == [
        "from pykeras3 import layer_dense, op_ones\n",
        "x = 1\n",
        "y = op_ones(2) >> layer_dense(1)\n",
    ]


def test_errors_name_the_line_of_the_document():
    text = "Text\n\n```{r}\nx <- 1\nno_such_function(x)\n```\n"
    with pytest.raises(TranslationError) as caught:
        translate_document(text, "guide.Rmd")
    assert str(caught.value).splitlines()[0] == (
        "guide.Rmd, line 5: The function `no_such_function()` has no translation."
    )
    document = translate_document(text, "guide.Rmd", keep_going=True)
    assert len(document.failures) == 1 and "raise NotImplementedError(" in document.script()


@pytest.mark.parametrize("code", ["f(x", "x <- )"])
def test_code_that_is_not_r_is_an_error_at_its_line(code):
    text = f"```{{r}}\nx <- 1\n{code}\n```\n"
    with pytest.raises(TranslationError, match="line 3: This is not valid R code"):
        translate_document(text, "guide.Rmd")
    document = translate_document(text, "guide.Rmd", keep_going=True)
    assert [error.location.line for error in document.failures] == [3]


def test_code_that_is_not_r_and_not_run_is_shown():
    assert translate_document("```{r, eval=F}\nf(\n```\n").script() == "# %% [markdown]\n# ```r\n# f(\n# ```\n"
