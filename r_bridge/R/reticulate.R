# What reticulate does otherwise than the bridge needs: read before reticulate starts Python.

# Of a Python that is one program without libpython, as Debian's, reticulate takes the program for the library.
python_info <- asNamespace("reticulate")$main_process_python_info
replace("main_process_python_info", function() {
  info <- python_info()
  if (!is.null(info) && !grepl("^libpython|[.](so|dylib|dll)|^Python$", basename(info$libpython)))
    info$libpython <- NA_character_
  info
})
