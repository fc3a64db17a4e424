library(testthat)
library(pykeras3)

test_check("pykeras3")
