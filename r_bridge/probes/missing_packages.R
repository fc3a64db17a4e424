# Prints a line for each of the packages that are named and that R does not find, after what a profile may have printed.

cat("\n")
for (name in commandArgs(TRUE))
  if (!nzchar(system.file(package = name))) cat(Sys.getenv("R_BRIDGE_MARK"), name, "\n", sep = "")
