# Defunct names of the R package keras 2: each raises an error that names its replacement. defunct.R has the messages.

for (name in names(defunct)) assign(name, eval(bquote(function(...) stop(.(defunct[[name]]), call. = FALSE))))
rm(name)
