# Removed names of the R package keras 2: each raises an error that names its replacement. gone.R has the messages.

for (name in names(gone)) assign(name, eval(bquote(function(...) stop(.(gone[[name]]), call. = FALSE))))
rm(name)
