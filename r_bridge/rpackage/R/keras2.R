# Names of the R package keras 2 that are gone, each an error that names the successor; `gone` has what to say of them.

for (name in names(gone)) assign(name, eval(bquote(function(...) stop(.(gone[[name]]), call. = FALSE))))
rm(name)
