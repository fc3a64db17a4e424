# Plots in a notebook: each cell draws into its own folder; the pages are displayed when the cell has run.

devices <- list2env(list(folder = NULL, numbers = NULL), parent = emptyenv())

# Open the default graphics device of a notebook; the options are those of IRkernel's package repr.
inline_device <- function(...) {
  if (is.null(devices$folder)) {
    devices$folder <- tempfile("plots")
    dir.create(devices$folder)
  }
  grDevices::png(file.path(devices$folder, sprintf("%03d-%%03d.png", length(devices$numbers))), units = "in",
                 width = getOption("repr.plot.width", 7), height = getOption("repr.plot.height", 5),
                 res = getOption("repr.plot.res", 120))
  devices$numbers <- c(devices$numbers, grDevices::dev.cur())
}

# Make inline_device() the default device; return FALSE if R can't write PNG files.
draw_inline <- function() {
  if (capabilities("png")) options(device = inline_device)
  capabilities("png")
}

# Return the pages drawn since the last call, as the bytes of PNG files.
finished_pages <- function() {
  if (is.null(devices$folder)) return(list())
  for (number in intersect(devices$numbers, grDevices::dev.list())) grDevices::dev.off(number)
  files <- sort(list.files(devices$folder, full.names = TRUE))
  pages <- lapply(files[file.size(files) > 0], function(file) readBin(file, "raw", file.size(file)))
  unlink(devices$folder, recursive = TRUE)
  devices$folder <- devices$numbers <- NULL
  pages
}
