"""Expressions of R have the same values translated: generated ones, and some for each function of base R."""

import ast

import pytest

from pykeras3.compat import base_r
from r_bridge.translate import translate
from tests.support import r_expressions
from tests.support.r_values import differences

KINDS = {
    "numbers": r_expressions.number,
    "vectors": r_expressions.vector,
    "conditions": r_expressions.condition,
    "matrices": r_expressions.matrix,
    "strings": r_expressions.word,
    "vectors of strings": r_expressions.texts,
    "lists": r_expressions.some_list,
    "missing values": r_expressions.missing_values,
    "all": r_expressions.everything,
}
# One line each, by topic: what the generated expressions lack
FUNCTIONS = r"""
# Numbers
cos(hide(1)) + sin(hide(2)) + tan(hide(0.5)) + acos(hide(0.1)) + asin(hide(0.2)) + atan(hide(0.3))
c(cosh(hide(1)), sinh(hide(1)), tanh(hide(c(0.5, 1))))
c(expm1(hide(0.1)), log1p(hide(0.1)), log2(hide(8)), log10(hide(100)))
c(gamma(5), lgamma(10), factorial(4), choose(5, 2), atan2(1, 2), qlogis(0.3), plogis(0.7))
c(is.finite(hide(1 / 0.1)), is.infinite(hide(Inf)), is.nan(hide(NaN)), is.finite(hide(c(1, Inf))))
log(hide(c(1, 2, 10)))
log(hide(8), base = 2)
trunc(hide(c(-1.5, 1.5)))
round(hide(c(0.15, 2.675, -1.005, 1234.5, 2.5, -2.5)), 2)
round(hide(1234.5), -2)
signif(hide(c(123456, 0.0012345)), 3)
hide(c(5, -5)) %% hide(3)
hide(c(5, -5)) %/% hide(3)
hide(1) / hide(0)
hide(-1) %/% hide(0)
hide(c(Inf, -Inf, 7, -7, 7)) %/% hide(c(2, 2, Inf, Inf, 0))
Inf %/% 2
hide(2) ^ hide(-1)
hide(2L) ^ hide(c(0, 3, 10))
-hide(c(1, 2))
+hide(c(1, 2))
hide(c(TRUE, FALSE)) + hide(1L)
xor(hide(c(TRUE, FALSE)), hide(TRUE))
pmax(hide(c(1, 5)), hide(c(4, 2)), hide(3))
pmin(hide(c(1, 5)), 2)
anyNA(c(1, NA))
is.na(c(1, NA, 3))
is.na(list(1, NA))
cumsum(hide(c(1, 2, 3)))
cumprod(hide(c(1, 2, 3)))
cummin(hide(c(3, 1, 2)))
cummax(hide(c(3, 1, 2)))
diff(hide(c(1, 4, 9)), lag = 2)
sum(hide(c(1, NA, 2)), na.rm = TRUE)
mean(c(1, NA, 3), na.rm = TRUE)
max(hide(c("a", "b")))
min(numeric(0), 1)
range(hide(c(3, 1, 2)))
prod(hide(1:5))
any(hide(c(FALSE, TRUE)))
all(hide(c(FALSE, TRUE)))
quantile(hide(c(1, 2, 3, 4)))
quantile(1:9, 0.333)
median(hide(c(1, 3, 2)))
var(hide(c(1, 3, 2)))
sd(hide(c(1, 3, 2)))
cor(c(1, 2, 3), c(1, 3, 2))
weighted.mean(c(1, 2), c(3, 1))
as.list(summary(c(1, 2, 3, 10)))$Mean
dnorm(c(0, 1), 1, 2)
pnorm(c(-1, 0, 1.96))
qnorm(c(0, 0.025, 0.5, 1))
dunif(c(-1, 0.5, 2), 0, 1)
ceiling(hide(1.2)) + floor(hide(1.8)) + abs(hide(-2)) + sqrt(hide(4)) + exp(hide(0)) + sign(hide(-3))
hide(c(1, 2)) * hide(c(3, 4))
hide(c(1, 5)) >= hide(2)
hide(c(1, 5)) <= hide(5)
hide(c(TRUE, FALSE)) | hide(c(FALSE, FALSE))
prod(1:25)
{ p <- 1; for (i in 1:25) p <- p * i; p }
{ v <- 1:25; p <- 1; for (i in v) p <- p * i; p }
sum(1:3) * 1e10 * 1e10
prod(dim(matrix(0, 3, 4))) * 1e10 * 1e10
1e10 * 1e10
hide(3e9) * hide(3e9) * hide(4L)
cumprod(1:25)[25]
(1:3)^30
signif(2.55, 2)
round(-0.2)
paste(round(c(-0.2, 0.4)))
# Logicals that numbers become, and numbers that logicals become
!c(0L, 1L, 0L)
!c(0, 1.5)
!matrix(c(0L, 1L, 2L, 0L), 2)
!(matrix(1:4, 2) > 2)
{ lab <- c(0L, 1L, 0L, 1L); p <- c(0L, 0L, 1L, 1L); c(sum(!lab), sum(!lab & !p), sum(lab & p), sum(lab | p)) }
{ lab <- c(0L, 2L); p <- c(1L, 1L); c(lab & p, lab | p, lab & TRUE, lab | FALSE) }
{ m <- matrix(1:4, 2); k <- m > 2; list(sum(!k), sum(!m), m & k, !k & k, m & 2L) }
{ m <- matrix(c(0L, 2L), 1); k <- matrix(c(1L, 1L), 1); m & k }
3 && 2
3 || 0
0 && 2
3 & 2
0 | 2L
TRUE + (2 && 3)
{ a <- c(1, 2); flag <- length(a) || FALSE; sum(flag) }
{ f <- function(a, b) a && b; list(f(1, 2), f(0, 2), f(TRUE, 3)) }
{ f <- function(a, b) a || b; list(f(0, 2), f(0, 0), f(FALSE, 3)) }
{ f <- function(a, b) { x <- a && b > 1; y <- b || a; list(x, y) }; f(3, 2) }
{ f <- function(a, b) a && b; list(f(NA, 0), f(NA, 2), f(1, NA), f(0, NA), f(2, 2)) }
{ f <- function(a, b) a || b; list(f(NA, 0), f(NA, 2), f(1, NA), f(0, NA), f(0, 2)) }
{ n <- 0; if (length(c(1, 2)) && 3) n <- 1; n }
c(3 > 2 && NA_real_, 3 > 2 && NA, 2 > 3 || NA_real_, 2 > 3 && NA_real_, 3 > 2 || NA_real_)
{ f <- function(a) TRUE && a; c(f(NA_real_), f(2), f(0)) }
{ x <- c(1, 5, 9); (x > 2) + TRUE }
{ x <- c(1, 5, 9); (x > 2) + (x > 6) }
{ x <- c(1, 5, 9); (x > 2) - (x > 6) }
{ x <- c(1, 5, 9); (x > 2) * (x > 6) }
{ x <- c(1, 5, 9); (x[1] > 2) + (x[2] > 2) + (x[3] > 2) }
{ x <- c(1, 5, 9); (x[2] > 2) * (x[3] > 2) }
{ x <- c(1, 5, 9); (x > 2) / (x > 0) }
{ m <- matrix(1:4, 2); (m > 1) + (m > 2) }
{ m <- matrix(1:4, 2); k <- m > 1; k + k }
{ m <- matrix(1:4, 2); k <- m > 1; k * TRUE }
c(TRUE, FALSE, TRUE) + c(TRUE, TRUE, TRUE)
c(TRUE, FALSE) - TRUE
c(TRUE, FALSE) ^ TRUE
TRUE + TRUE
TRUE * FALSE
is.na(c(1, NA)) + is.na(c(NA, NA))
-c(TRUE, FALSE)
+c(TRUE, FALSE)
-(c(1, 5) > 2)
+(c(1, 5) > 2)
+(matrix(1:4, 2) > 2)
-TRUE
sum(-c(TRUE, TRUE))
{ x <- c(a = 1, b = 2); x["a"] + 1 }
{ x <- c(a = 1, b = 2); x[1] * 3 }
{ x <- c(a = 1, b = 2); x["b"] > 1 }
{ x <- c(a = 1, b = 2); -x["a"] }
{ both <- c(a = 1, b = 2); -both }
{ both <- c(a = 1, b = 2); 2 * both[c("b", "a")] }
{ both <- c(a = 1, b = 2); which_one <- "b"; 1 - both[which_one] }
# Vectors
c()
rep(hide(numeric(0)), length.out = 2)
rep(hide(character(0)), length.out = 2)
rep(hide(list()), length.out = 2)
rep(NULL, length.out = 2)
matrix(hide(numeric(0)), 2, 2)
ifelse(hide(c(TRUE, FALSE)), numeric(0), 1)
lapply(c(1, 2), numeric)
lapply(c(1, 2), integer)
lapply(c(1, 2), logical)
lapply(c(1, 2), character)
lapply(c(0, 2), seq_len)
c(1, NA, 3)
c("a", NA)
c(1, "a", TRUE)
c(a = 1, b = 2)
c(x = c(1, 2), y = 3)
c(list(1), list("a", 2))
c(hide(list(1)), hide(2))
vector("list", 2)
vector("numeric", 2)
numeric(3)
integer(0)
logical(2)
character(2)
character(0)
rev(hide(list(1, "a")))
rev(hide(c(a = 1, b = 2)))
head(hide(letters), 3)
tail(hide(1:10))
head(hide(matrix(1:20, 10)), 2)
append(hide(1:3), 9, after = 1)
append(hide(1:3), 9:10)
which(hide(c(FALSE, TRUE, NA, TRUE)))
which(c(a = TRUE, b = FALSE))
which(matrix(c(TRUE, FALSE, TRUE, TRUE), 2), arr.ind = TRUE)
which.max(hide(c(1, 3, 2)))
which.max(c(a = 1, b = 3))
which.min(hide(c(2, 1)))
match(hide(c("b", "z")), c("a", "b"))
match(3, c(1, 3))
duplicated(hide(c(1, 2, 1)))
unique(hide(list(1, 2, 1)))
unique(hide(c("a", "b", "a")))
union(c(1, 2), c(2, 3))
intersect(c("a", "b"), c("b", "c"))
setdiff(1:5, c(2, 4))
setequal(c(1, 2), c(2, 1, 1))
order(c(3, 1, 2), decreasing = TRUE)
order(c("b", "a", "b"), c(2, 1, 1))
sort(hide(c("b", "a")))
sort(c(b = 2, a = 1))
sort(c(2, NA, 1))
rank(c(2, 1, 2))
is.unsorted(c(1, 3, 2))
table(c("b", "a", "b"))
table(c(2, 1, 2))
tabulate(c(2, 3, 3, 5), nbins = 5)
findInterval(c(1.5, 3), c(1, 2, 3))
lengths(list(a = 1:3, b = "x"))
as.integer(cut(c(1, 5, 9), 3))
as.integer(cut(c(1, 5, 9), c(0, 2, 6, 10)))
hide(1:3) %in% hide(c(2, 3))
hide("a") %in% hide(c("a", "b"))
hide(NULL) %||% hide(5)
# Sequences
3:1
0.5:3
seq(2, 11, length.out = 4)
seq(5)
seq(2, 8)
seq(10, 1, by = -3)
seq(0, 1, 0.1)
seq(1, by = 2, length.out = 4)
seq(to = 10, length.out = 3)
seq_along(hide(c("a", "b")))
seq_len(0)
rep(hide(c("a", "b")), times = c(2, 1))
rep(1:2, times = 2, each = 2)
rep(hide(list(1)), 2)
rep_len(1:3, 5)
sequence(c(2, 3))
# Parts
hide(list(a = 1))$a
hide(list(a = 1))$b
hide(c(5, 6, 7))[2]
hide(c(5, 6, 7))[c(TRUE, FALSE, TRUE)]
hide(c(5, 6, 7))[-1]
hide(c(5, 6, 7))[5]
hide(c(5, 6, 7))[0]
hide(list(1, "a"))[[2]]
hide(list(a = list(b = 3)))[[c("a", "b")]]
hide(list(1, "a"))[2]
hide(list(a = 1, b = 2))["b"]
hide(c(a = 1, b = 2))[c("b", "a")]
hide(matrix(1:6, 2))[2, 3]
hide(matrix(1:6, 2))[2, ]
hide(matrix(1:6, 2))[, 2:3]
hide(matrix(1:6, 2))[, 2, drop = FALSE]
hide(matrix(1:6, 2))[-1, ]
hide(matrix(1:6, 2))[3]
hide(matrix(1:6, 2))[hide(matrix(1:6, 2)) > 2]
hide(matrix(1:6, 2))[cbind(c(1, 2), c(3, 1))]
hide(matrix(1:6, 2))[c(TRUE, FALSE), ]
hide(array(1:24, c(2, 3, 4)))[1, 2, 3]
hide(array(1:24, c(2, 3, 4)))[1, , ]
hide(array(1:24, c(2, 3, 4)))[, , 1]
drop(array(1:3, c(1, 3, 1)))
{ x <- c(10, 20, 30); i <- -1L; x[i] }
{ x <- c(10, 20, 30); i <- 0L; length(x[i]) }
{ x <- c("a", "b", "c"); i <- -1L; x[i] }
{ x <- c(10, 20, 30); i <- 2L; x[i] }
{ x <- c(10, 20, 30); f <- function(k) x[k]; list(f(-1L), f(2L)) }
{ x <- c(10, 20, 30); f <- function(k) x[k]; list(f(3L), f(2L)) }
{ w <- c(1, 2, 3); sapply(1:3, function(i) { p <- i - 1L; if (length(w[p])) w[p] else 0 }) }
{ w <- c(1, 2, 3); out <- c(); for (i in 0:3) out <- c(out, length(w[i])); out }
{ w <- c(1, 2, 3); out <- c(); for (i in 3:0) out <- c(out, length(w[i])); out }
{ w <- c(1, 2, 3); out <- c(); for (i in -2:-1) out <- c(out, w[i]); out }
{ w <- c(1, 2, 3); out <- c(); for (i in c(-2L, 1L)) out <- c(out, w[i]); out }
{ w <- c(1, 2, 3); i <- 1L; out <- c(); while (i <= 3L) { out <- c(out, w[i]); i <- i + 1L }; out }
{ w <- c(1, 2, 3); i <- 3L; out <- c(); while (i >= -1L) { out <- c(out, length(w[i])); i <- i - 1L }; out }
{ x <- 1:5; n <- 4L; tryCatch(x[[n - 4L]], error = function(e) "error") }
{ x <- 1:5; n <- 4L; x[[n - 3L]] }
{ x <- list(1, "a"); f <- function(k) x[[k]]; tryCatch(f(0), error = function(e) "error") }
{ x <- list(1, "a"); f <- function(k) tryCatch(x[[k]], error = function(e) "error"); f(0) }
{ x <- c(5, 6, 7); for (i in 2:3) x[[i]] <- x[[i - 1]] + x[[i]]; x }
{ x <- c(5, 6, 7); sapply(0:5, function(k) x[[k %% 3 + 1]]) }
{ m <- matrix(1:6, 2); i <- -1L; m[i, ] }
{ m <- matrix(1:6, 2); i <- -1L; m[2, i] }
{ m <- matrix(1:6, 2); i <- 2L; j <- 3L; m[i, j] }
{ m <- matrix(1:6, 2); f <- function(i, j) m[i, j]; list(f(1L, -1L), f(2L, 3L)) }
# Changed parts
{ x <- c(1, 2, 3); i <- -1L; x[i] <- 9; x }
{ x <- numeric(3); for (i in -1:0) x[i] <- 9; x }
{ x <- numeric(3); for (i in 0:2) x[i] <- i; x }
{ x <- numeric(3); for (i in 1:5) x[i] <- i; x }
{ x <- character(2); for (i in 1:3) x[i] <- "z"; x }
{ n <- 3; x <- numeric(n); for (i in 1:n) x[i] <- i; x }
{ n <- 3; x <- numeric(n); for (i in seq_len(n + 1)) x[i] <- i; x }
{ v <- c(4, 5); x <- numeric(length(v)); for (i in seq_along(v)) x[i] <- v[i]; x }
{ x <- numeric(2); for (i in seq_along(x)) x[i] <- i; x }
{ m <- matrix(0, 2, 2); i <- -1L; m[i, 1] <- 5; m }
{ m <- matrix(0, 2, 2); for (i in 0:1) m[i, 1] <- 5; m }
{ m <- matrix(0, 2, 2); for (i in 1:2) for (j in 1:2) m[i, j] <- i * j; m }
{ x <- hide(c(1, 2, 3)); x[2] <- 5; x }
{ x <- c(1, 2, 3); x[5] <- 9; x }
{ x <- c(1, 2, 3); x[x > 1] <- 0; x }
{ x <- c(1, 2, 3); x[-1] <- c(8, 9); x }
{ x <- 1:3; x[2] <- 2.5; x }
{ x <- 1:2; x[2] <- "a"; x }
{ x <- 1:3; x[[2]] <- 7L; x }
{ x <- c(); x[3] <- 1; x }
{ x <- c("a", "b"); x[2] <- "z"; x }
{ x <- numeric(3); for (i in 1:3) x[i] <- i^2; x }
{ x <- list(); x$a <- 1; x[["b"]] <- "z"; x }
{ x <- list(a = 1, b = 2); x$a <- NULL; x }
{ x <- list(1, 2); x[[4]] <- "q"; x }
{ x <- list(a = list(b = 1)); x$a$b <- 2; x$a$c <- 3; x }
{ x <- hide(matrix(0, 2, 2)); x[1, 2] <- 5; x }
{ x <- matrix(0, 2, 3); x[2, ] <- c(1, 2, 3); x[, 1] <- 9; x }
{ x <- matrix(1:4, 2); x[x > 2] <- 0L; x }
{ x <- matrix(0, 2, 2); x[cbind(1:2, 1:2)] <- 1; x }
{ x <- array(0, c(2, 2, 2)); x[1, , 2] <- c(3, 4); x }
{ x <- matrix(1:4, 2); for (i in 1:2) x[i, 1] <- 0.5; x }
{ x <- matrix(0, 2, 2); for (i in 1:2) x[i, 1:2] <- i; x }
{ x <- integer(3); for (i in 1:3) x[i] <- i / 2; x }
{ f <- function(x) { for (i in 1:2) x[i, 1] <- x[i, 2]; x }; m <- matrix(1:4, 2); list(f(m), m) }
{ f <- function(x) { for (i in 1:2) x[i] <- 9.5; x }; v <- 1:3; list(f(v), v, f(list(1, 2))) }
{ x <- 1:6; dim(x) <- c(2, 3); x }
{ x <- c(1, 2); names(x) <- c("a", "b"); x }
{ x <- c(a = 1, b = 2); names(x)[2] <- "z"; x }
{ x <- c(a = 1, b = 2); names(x) <- NULL; x }
{ x <- c(a = 1, b = 2); x["b"] <- 5; x["c"] <- 6; x }
{ x <- matrix(0, 2, 2); diag(x) <- c(1, 2); x }
{ x <- c(1, 2, 3); is.na(x) <- 2; x }
{ x <- c(1, 2, 3); length(x) <- 2; x }
{ x <- c(1.5, 2); storage.mode(x) <- "integer"; x }
{ x <- 1:4; attr(x, "dim") <- c(2, 2); x }
{ x <- factor(c("u", "v")); levels(x) <- c("p", "q"); as.character(x) }
modifyList(list(a = 1, b = list(c = 2)), list(b = list(d = 3), a = NULL))
setNames(1:2, c("a", "b"))
# Matrices and arrays
dim(hide(matrix(1:6, 2)))
c(nrow(hide(matrix(1:6, 2))), ncol(hide(matrix(1:6, 2))), NROW(hide(1:3)), NCOL(hide(1:3)))
matrix(1:6, ncol = 2, byrow = TRUE)
matrix(hide(c("a", "b")), 1)
array(1:8, c(2, 2, 2))
array(1:3, c(2, 3))
as.matrix(1:3)
t(hide(1:3))
aperm(hide(array(1:6, c(1, 2, 3))))
aperm(array(1:6, c(1, 2, 3)), c(3, 1, 2))
hide(matrix(1:4, 2)) %*% hide(1:2)
hide(1:2) %*% hide(matrix(1:4, 2))
hide(1:2) %*% hide(3:4)
crossprod(matrix(1:4, 2))
tcrossprod(matrix(1:4, 2), matrix(1, 3, 2))
outer(1:2, 1:3, "+")
outer(1:2, 1:3)
1:2 %o% c(1, 10)
hide(c(2, 3)) %o% hide(1:2)
apply(array(1:8, c(2, 2, 2)), c(1, 3), sum)
apply(array(1:8, c(2, 2, 2)), 3, sum)
apply(matrix(1:6, 2), 1, function(r) r * 2)
apply(matrix(1:4, 2), 1, function(r) paste(r, collapse = "-"))
apply(array(1:8, c(2, 2, 2)), 1, function(m) dim(m))
sweep(matrix(1:6, 2), 1, c(1, 2))
scale(matrix(c(1, 2, 3, 4, 5, 7), 3))[, 1]
rowSums(hide(matrix(1:6, 2)))
colMeans(hide(array(1:8, c(2, 2, 2))))
rowMeans(hide(array(1:8, c(2, 2, 2))))
colSums(hide(matrix(c(TRUE, FALSE, TRUE, TRUE), 2)))
max.col(matrix(c(1, 3, 2, 0, 5, 4), 2), ties.method = "first")
max.col(matrix(c(3, 3, 3, 3), 2), ties.method = "last")
diag(3)
diag(c(1, 2))
diag(matrix(1:4, 2))
det(matrix(c(2, 1, 1, 3), 2))
solve(matrix(c(2, 1, 1, 3), 2))
solve(matrix(c(2, 1, 1, 3), 2), c(1, 2))
row(matrix(0, 2, 2))
col(matrix(0, 2, 2))
lower.tri(matrix(0, 3, 3))
upper.tri(matrix(0, 3, 3), diag = TRUE)
rbind(1:3, 4:6, 7)
cbind(1:2, matrix(3:6, 2))
rbind(c("a", "b"), c("c", "d"))
arrayInd(5, c(2, 3))
# Applying
sapply(c("a", "bb"), toupper)
sapply(list(), length)
sapply(1:3, function(i) letters[i])
sapply(1:2, function(i) list(i))
sapply(1:2, function(i) c(i, i * 2))
sapply(list(a = 1, b = 2), function(x) x + 1)
sapply(c("x", "y"), nchar, USE.NAMES = FALSE)
sapply(1:3, function(x, y) x + y, y = 10)
lapply(list(a = 1.5, b = "z"), class)
vapply(list(1:3, 4:5), sum, numeric(1))
vapply(character(0), nchar, integer(1), USE.NAMES = FALSE)
Map(function(x, y) x + y, c(a = 1, b = 2), 3:4)
mapply(function(x, y) x * y, 1:3, 4:6)
mapply(rep, 1:3, 3:1)
mapply(function(x, n) paste(x, n), c("a", "b"), 1:2)
mapply(function(x, p) x^p, 2:3, MoreArgs = list(p = 2))
Reduce(function(a, b) paste0(a, b), c("a", "b", "c"), accumulate = TRUE)
Reduce(`+`, 1:4, 100)
Reduce(function(a, b) a - b, 1:4, right = TRUE)
Filter(function(x) x > 1, list(a = 1, b = 2))
Filter(Negate(is.null), list(1, NULL, 2))
Position(function(x) x > 2, c(1, 3, 5))
Find(function(x) x > 2, c(1, 3, 5))
do.call(rbind, list(1:2, 3:4))
do.call("sum", list(1, 2, 3))
do.call("sum", hide(list(1, 2, 3)))
mapply(paste0, c("a", "b"), 1:2, USE.NAMES = FALSE)
sapply(list(1, sum), is.function)
do.call(paste, list("a", "b", sep = "-"))
tapply(c(1, 2, 3), c("a", "b", "a"), sum)[["a"]]
split(1:4, c("a", "b"))
unlist(list(1, list(2, 3)))
unlist(list(a = 1, b = list(c = 2, d = 3)))
unlist(list(a = 1:2, b = 3))
unlist(list(a = 1, b = 2), use.names = FALSE)
Vectorize(function(x, y) x + y)(1:2, 3)
identity(5)
match.fun("sum")(1, 2)
(function(...) sum(...))(1, 2, 3)
(function(...) length(list(...)))(1, "a")
(function(x, ...) length(list(...)))(1, a = 2, b = 3)
(function(...) list(...))(1, "a")
(function(...) list(...))()
(function(...) list(...))(a = 1, b = "z")
(function(...) length(list(...)))(1, b = 2)
(function(...) names(list(...)))(a = 1, b = 2)
(function(...) list(units = 1, ...))(a = 2, b = 3)
(function(...) list(units = 1, ...)$a)(a = 2)
(function(...) length(list(units = 1, ...)))(5)
(function(...) c(a = 1, ...))(b = 2)
(function(...) sapply(list(...), function(v) v + 1))(1, 2)
(function(...) sapply(list(...), function(v) v + 1))(a = 1, b = 2)
(function(...) { n <- 0; for (v in list(...)) n <- n + v; n })(1, b = 2)
{ f <- function(learning_rate, units) learning_rate * units; c(f(learn = 2, un = 3), f(units = 3, 2)) }
{ f <- function(units = 1L, rate = 2L) units / rate; c(f(u = 2.5), f(r = 4), f(3, u = 1)) }
{ f <- function(n, ..., name = "z") paste(n, name, length(list(...))); f(1, na = "a") }
{ f <- function(a, b, d) paste(a, b, d); c(f(1, a = 2, 3), f(1, 2, b = 3), f(1, d = 3, 2)) }
{ f <- function(...) modifyList(list(a = 1, b = 2), list(...)); f(a = 10) }
{ f <- function(...) { kw <- list(...); if (is.null(kw$units)) 32 else kw$units }; c(f(units = 8), f()) }
{ f <- function(x, ...) { given <- list(...); if ("n" %in% names(given)) given$n else x }; c(f(1, n = 3), f(1)) }
(function(x, ...) paste(x, ..., sep = "-"))("a", "b", "c")
(function(x) if (missing(x)) "none" else x)()
(function(type = c("one", "two")) match.arg(type))()
(function(type = c("one", "two")) match.arg(type))("two")
# Strings
paste("a", NULL, "b")
paste(c("a", NA))
paste(character(0), collapse = "+")
paste(1.5, TRUE, NULL, NA)
paste(0.1 + 0.2, 1 / 3, 1e-20, 123456.7)
paste0("x", 1:3, collapse = "|")
toString(c("a", "b"))
strrep(c("a", "b"), 2:1)
c(shQuote("a b"), sQuote("a", FALSE), dQuote("a", FALSE))
make.names(c("a b", "1x", "ok", ".2a"))
make.unique(c("a", "a", "b", "a"))
nchar(hide(c("abc", "")))
nchar(hide(12345))
nchar("\u00e4", type = "bytes")
nzchar(hide(c("", "a")))
substr(hide(c("hello", "world")), 2, 3)
substring("hello", 1:3)
strsplit(hide(c("a,b", "c")), ",")
strsplit("a.b", ".", fixed = TRUE)
strsplit("a1b22c", "[0-9]+")
strsplit("abc", "")
strsplit("a,b,,c,", ",")
trimws("  a b ", which = "left")
trimws("xxaxx", whitespace = "x")
strtrim("abcdef", 3)
strwrap("the quick brown fox jumps over the lazy dog", width = 20)
c(casefold("aB", upper = TRUE), chartr("ab", "xy", "aabb"), toupper("\u00e4"), tolower(hide("ABC")))
utf8ToInt("abc")
intToUtf8(c(97, 98))
intToUtf8(c(97, 98), multiple = TRUE)
strtoi(c("ff", "10"), 16L)
strtoi("077", 8L)
encodeString("a\nb", quote = "\"")
grepl("^a.*z$", c("abcz", "xyz"))
grepl("A", "abc", ignore.case = TRUE)
grepl(".", "abc", fixed = TRUE)
grepl("\\d{2}", c("a12", "a1"))
grepl("(?<=a)b", "ab", perl = TRUE)
grepl("[[:punct:]]", c("a!", "b"))
grep("a", c("abc", "x", "ba"))
grep("a", c("abc", "x", "ba"), value = TRUE, invert = TRUE)
sub("a+", "-", "aabaa")
gsub("(\\w+) (\\w+)", "\\2 \\1", "hello world")
gsub("b*", "-", "abc")
gsub("", "-", "abc")
gsub("\\.", "", "1.2.3")
gsub("[\\s]", "_", "a s\\b")
gsub("a|e", "", c("apple", NA))
gsub("(a)(b)", "\\U\\2\\E\\1", "xab", perl = TRUE)
gsub("\\bcat\\b", "dog", "cat concat cat")
gsub("a.c", "_", "a\nc")
gsub("\\\\", "/", "a\\b")
as.integer(regexpr("b", c("abc", "x")))
regmatches("a1b22", gregexpr("[0-9]+", "a1b22"))
regmatches(c("a1", "b"), regexpr("[0-9]", c("a1", "b")))
startsWith(hide(c("ab", "cd")), hide("a"))
startsWith(hide(c("ab", NA)), "a")
endsWith(hide(c("ba", NA)), "a")
endsWith(hide("abc"), "bc")
LETTERS[1:3]
c(letters[26], month.name[2], month.abb[12])
# Formats
format(hide(c(1, 10, 100)))
format(hide(3.14159), digits = 3)
format(1e-10)
format(1234567.891, big.mark = ",")
format(c(0.001, 123456))
format(c("a", "bbb"))
format("a", width = 5)
format("a", width = 5, justify = "right")
format(c(TRUE, FALSE))
format(list(1, "a", 1:3))
format(c(a = 1.5, b = 2))
format(1e100)
format(0.00001)
format(123456789.123, nsmall = 1)
format(1e6, scientific = TRUE)
format(NA)
format(c(1.123456789, 2.1))
formatC(3.14159, digits = 3, format = "f")
formatC(5, width = 8, flag = "0")
formatC(c("a", "bb"), width = 4)
formatC(c("a", "bb"), width = -4)
formatC(c("a", "bb"), flag = "-", width = 4)
formatC(123456789, big.mark = ",", format = "d")
formatC(12.3, format = "e", digits = 2)
formatC(3.14159)
formatC(42L)
formatC(0.000012345, digits = 3, format = "g")
prettyNum(1234567, big.mark = ",")
prettyNum(1234567L, ",")
sprintf("%5.2f|%-8s|%03d|%x|%e|%g|%%", 3.14159, "ab", 7L, 255L, 12345.678, 1e-10)
sprintf("%s", list("a", 1, TRUE))
sprintf("%s", 1.5)
sprintf("%d", 3)
sprintf("%s is %f", c("a", "b"), c(1, 2))
sprintf("%2$s %1$s", "a", "b")
sprintf("%*d", 5, 42L)
sprintf("%5s", TRUE)
sprintf("%d%%", 10L)
sprintf("%s", NULL)
sprintf("%f", Inf)
sprintf("%i", 42L)
sprintf("%10.3e", 12345.6789)
sprintf(hide("%s-%s"), hide("a"), hide(1:2))
# Types
as.integer(hide(c("1", "22")))
as.integer(hide(c(3.9, -3.9)))
as.integer(hide(TRUE))
as.numeric(hide("1e3"))
as.numeric(hide(c("1.5", "x")))
as.character(hide(c(1, 2.5, 1e-5)))
as.character(hide(c(TRUE, FALSE)))
as.character(list(1, "a", 1:3))
as.logical(c("TRUE", "yes", "F", "T"))
as.logical(hide(c(0, 1, 2)))
as.list(hide(1:3))
as.list(c(a = 1, b = 2))
as.vector(hide(matrix(1:4, 2)))
as.vector(1:2, mode = "list")
levels(as.factor(c("b", "a", "b")))
as.integer(factor(c("b", "a", "b")))
nlevels(factor(c(2, 1)))
levels(factor(c("b", "a"), levels = c("b", "a")))
as.character(factor(c(1, 2), labels = c("x", "y")))
unclass(5)
names(hide(list(a = 1, b = 2)))
names(hide(1:2))
unname(c(a = 1, b = 2))
is.null(hide(NULL))
c(is.numeric(hide(1)), is.numeric(hide("a")), is.numeric(hide(TRUE)), is.numeric(hide(list(1))))
c(is.character(hide("a")), is.character(hide(1)), is.character(hide(c("a", "b"))))
c(is.logical(hide(TRUE)), is.logical(hide(1)), is.integer(hide(1L)), is.double(hide(1.5)))
c(is.function(hide(sum)), is.list(hide(list(1))), is.list(hide(1)), is.vector(hide(1:3)), is.atomic(hide(1:3)))
c(is.matrix(hide(matrix(1, 1, 1))), is.array(hide(matrix(1, 1, 1))), is.data.frame(hide(1)), is.factor(hide(1)))
c(is.environment(new.env()), is.environment(1))
c(typeof(hide(1.5)), typeof(hide(1L)), typeof(hide("a")), typeof(hide(TRUE)), typeof(hide(list(1))), typeof(NULL))
c(mode(1.5), mode("a"), class(hide(1L)), class(hide("a")), class(hide(TRUE)), class(hide(list(1))), class(sum))
class(matrix(1:4, 2))
inherits(hide(1), "numeric")
inherits(1, c("a", "b"))
deparse(c(1, 2.5))
deparse("a\"b")
{ e <- new.env(); e$x <- 5; e[["y"]] <- 6; c(e$x, e$y, exists("x", envir = e)) }
attr(hide(matrix(1:4, 2)), "dim")
attr(c(a = 1), "names")
exists("no_such_variable")
# Comparisons
identical(hide(c(1, 2)), c(1, 2))
identical(hide(list(a = 1)), list(a = 1))
identical(hide(list(a = 1)), list(b = 1))
identical(hide("a"), "b")
identical(hide(c(1, NaN)), c(1, NaN))
identical(hide(matrix(1:4, 2)), matrix(1:4, 2))
identical(hide(matrix(1:4, 2)), hide(1:4))
isTRUE(all.equal(1, 1 + 1e-10))
isTRUE(all.equal(1, 1.1))
isTRUE(all.equal(c(1, 2), c(1, 2.01), tolerance = 0.1))
isTRUE(all.equal("a", "b"))
isTRUE(all.equal(list(1, "a"), list(1, "a")))
isTRUE(all.equal(c(a = 1), c(b = 1)))
all.equal(1, 1.1)
all.equal(c(1, 2, 3), c(1, 2))
c(isTRUE(hide(TRUE)), isTRUE(hide(1)), isFALSE(hide(FALSE)), isTRUE(hide(c(TRUE, TRUE))))
hide("10") == hide(10)
hide(c("a", "b")) < hide("b")
hide(c(TRUE, FALSE)) & hide(c(TRUE, TRUE))
!hide(c(TRUE, FALSE))
!hide(TRUE)
# Missing values
NA > 1
NA == NA
NA_real_ < 2
"a" == NA_character_
c(1, NA, 3) > 2
hide(c(1, NA, 3)) > 2
c("a", NA, "b") == "a"
c("a", NA) != hide("a")
c(1, NA, 3) != 2
c(1, NA) == c(1, 2)
!(c(1, NA, 3) > 2)
!NA
!hide(c(TRUE, NA))
(c(1, NA, 3) > 2) & c(TRUE, FALSE, FALSE)
(c(1, NA, 3) > 2) | c(TRUE, TRUE, FALSE)
c(TRUE, NA, FALSE) & NA
c(TRUE, NA, FALSE) | NA
xor(c(TRUE, NA), TRUE)
NA && FALSE
NA || TRUE
NA && TRUE
hide(NA_real_) > 1 && hide(1) > 2
hide(NA_real_) > 1 || hide(1) < 2
is.na(hide(NA_real_) > 1)
any(c(1, NA, 3) > 2)
any(c(1, NA, 2) > 2)
all(c(1, NA, 3) > 2)
all(c(3, NA, 3) > 2)
any(NA, TRUE)
any(c(1, NA) > 2, na.rm = TRUE)
all(c(3, NA) > 2, na.rm = TRUE)
sum(c(1, NA, 3) > 2)
sum(c(1, NA, 3) > 2, na.rm = TRUE)
mean(c(1, NA, 3) > 2)
mean(c(1, NA, 3) > 2, na.rm = TRUE)
which(c(1, NA, 3) > 2)
which(hide(c(1, NA, 3)) != 1)
ifelse(c(1, NA, 3) > 2, 10, 20)
ifelse(c(1, NA, 3) > 2, "yes", "no")
ifelse(NA, 1, 2)
ifelse(hide(NA_real_) > 1, "a", "b")
ifelse(c(1, NA) > 0, TRUE, FALSE)
c(1, NA, 3)[c(1, NA, 3) > 2]
{ x <- c(1, NA, 3); x[x > 2] }
{ x <- c(a = 1, b = 3); x[c(TRUE, NA) & c(TRUE, FALSE)] }
{ x <- c(1, NA, 3); x[!is.na(x) & x > 2] }
{ x <- c("a", NA, "b"); x[x != "a"] }
{ x <- c(1, NA, 3); x[x > 2] <- 0; x }
{ x <- c(1, 2, 3); x[x > 2] <- NA; x }
{ x <- hide(c(1, 2, 3)); x[x > 2] <- NA; x > 1 }
{ x <- c("a", "b"); x[x == "b"] <- NA; x == "a" }
{ x <- c(TRUE, FALSE); x[1] <- NA; x }
{ x <- c(1, 2, 3); x[5] <- 1; x > 0 }
{ x <- 1:3; is.na(x) <- 2; x > 1 }
tryCatch(if (NA > 1) "yes" else "no", error = function(e) "error")
tryCatch(if (hide(NA_real_) > 1) "yes" else "no", error = function(e) "error")
{ x <- NA; tryCatch(if (x) "yes" else "no", error = function(e) "error") }
tryCatch({ while (hide(NA_real_) > 1) 1; "done" }, error = function(e) "error")
tryCatch(stopifnot(c(1, NA) > 0), error = function(e) "error")
isTRUE(hide(NA_real_) > 1)
isFALSE(hide(NA_real_) > 1)
identical(hide(NA_real_) > 1, NA)
match(3, c(1, 2)) > 1
match(c(1, 3), c(3, 4)) == 1
NA %in% c(1, NA)
c(1, NA) %in% c(NA, 2)
hide(c("a", NA)) %in% "a"
as.numeric("x") > 1
suppressWarnings(as.integer(c("1", "x"))) > 0
as.logical(c(1, NA, 0))
as.logical(hide(NA_real_))
sapply(c(1, NA, 3), function(x) x > 2)
vapply(c(1, NA, 3), function(x) x > 2, NA)
unlist(lapply(c(1, NA), function(x) x > 2))
Filter(function(x) x > 2, c(1, NA, 3))
matrix(c(1, NA, 3, 4), 2) > 2
!(matrix(c(1, NA, 3, 4), 2) > 2)
sum(matrix(c(1, NA, 3, 4), 2) > 2, na.rm = TRUE)
which(matrix(c(1, NA, 3, 4), 2) > 2)
{ m <- matrix(c(1, NA, 3, 4), 2); m[m > 2] }
{ m <- matrix(c(1, NA, 3, 4), 2); m[is.na(m)] <- 0; m > 2 }
{ m <- matrix(c(1, NA, 3, 4), 2); m[m > 2] <- 0; m }
ifelse(matrix(c(1, NA, 3, 4), 2) > 2, 1, 0)
apply(matrix(c(1, NA, 3, 4), 2) > 2, 1, any)
c(1, NA)[3] > 1
hide(c(1, 2))[5] > 1
{ x <- c(1, 2); i <- 4; hide(x)[i] == 1 }
sd(hide(1)) > 1
var(3) > 0
max(c(1, NA)) > 2
sum(c(1, NA)) == 1
(c(1, NA) > 0) * 2
(c(1, NA) > 0) + 1L
paste(c(1, NA) > 0)
as.character(c(1, NA) > 0)
as.integer(c(1, NA) > 0)
c(c(1, NA) > 0, TRUE)
c(c(1, NA) > 0, 5)
rev(c(1, NA, 3) > 2)
length(c(1, NA) > 0)
typeof(c(1, NA) > 0)
is.logical(c(1, NA) > 0)
is.list(c(1, NA) > 0)
unique(c(1, NA, NA, 3) > 2)
table(c(1, NA, 3, 4) > 2)
cumsum(ifelse(is.na(c(1, NA, 3)), 0, 1))
list(a = hide(NA_real_) > 1)
{ f <- function(x, low = NA) if (is.na(low)) x else x > low; f(1) }
{ f <- function(x, low = NA) x > low; f(c(1, 2)) }
{ f <- function(v) v[v > 1]; f(c(NA, 2)) }
{ n <- 0; for (x in c(1, NA, 3)) if (!is.na(x) && x > 1) n <- n + x; n }
{ x <- list(a = NA, b = 2); x$a > 1 }
{ x <- list(a = 1); x$a <- NA; x$a == 1 }
{ x <- c(1, 2); x[[2]] <- NA; x == 2 }
{ x <- c(3, NA, 1); x[order(x)] }
startsWith(c("ab", NA), "a")
!startsWith(c("ab", NA), "a")
any(startsWith(c("ab", NA), "b"))
all(is.na(c(NA, NA)))
sum(is.na(c(1, NA)))
Reduce(`&`, list(c(TRUE, NA), c(FALSE, NA)))
outer(c(1, NA), c(0, 2), ">")
mapply(function(a, b) a > b, c(1, NA), c(0, 0))
diff(c(1, NA, 3)) > 0
range(c(1, NA)) > 0
quantile(c(1, 2, NA), 0.5, na.rm = TRUE, names = FALSE) > 1
head(c(NA, 1) > 0, 1)
tail(c(1, NA) > 0, 1)
(c(1, NA) > 0)[2]
(c(1, NA) > 0)[[1]]
is.na(c(1, NA) > 0)
anyNA(c(1, NA) > 0)
setdiff(c(1, NA) > 0, TRUE)
(function(x) { if (any(x > 2)) "yes" else "no" })(c(1, NA, 3))
switch(paste(NA > 1), "NA" = "missing", "other")
{ x <- c("a", "b"); x[2] <- NA; x == "a" }
{ x <- c("a", "b"); x[[2]] <- NA; is.na(x) }
{ x <- list(1, 2); x[[2]] <- NA; is.na(x[[2]]) }
c(1, NA)[c(TRUE, NA)]
c("a", "b")[c(NA, TRUE)]
list(1, 2)[c(TRUE, FALSE)]
{ x <- c(1, 2, NA); x[is.na(x)] <- 0; sum(x > 0) }
{ x <- c(1, 2, NA); mean(x > 1, na.rm = TRUE) }
{ x <- c(5, NA); if (is.na(x[2]) || x[2] > 1) "a" else "b" }
nchar(c("a", NA)) > 1
substr(c("abc", NA), 1, 1) == "a"
toupper(c("abc", NA)) == "ABC"
max(c(1, NA), na.rm = TRUE) > 0
round(NA_real_) > 0
abs(c(-1, NA)) > 0
as.numeric("2.5") > 2
pmax(c(1, NA), 2) > 1
{ k <- NULL; for (v in c(1, NA)) k <- c(k, v > 0); k }
{ f <- function(x) { if (is.na(x)) return("missing"); if (x > 1) "big" else "small" }; f(NA) }
{ f <- function(x) { if (is.na(x)) return("missing"); if (x > 1) "big" else "small" }; sapply(c(1, NA, 3), f) }
{ z <- NA; z <- 3; z > 2 }
{ m <- matrix(nrow = 1, ncol = 2); m > 1 }
Find(function(x) x > 2, c(1, NA, 3))
Position(function(x) x > 2, c(1, NA)) > 1
sum(c(TRUE, NA, TRUE), na.rm = TRUE)
(c(1, 2, NA) > 1) == TRUE
(c(1, 2, NA) > 1) == c(TRUE, TRUE, FALSE)
all.equal(c(1, NA) > 0, c(TRUE, NA))
identical(c(1, NA) > 0, c(TRUE, NA))
rbind(c(1, NA) > 0, c(TRUE, FALSE))
cbind(c(1, NA) > 0)
sapply(list(a = 1, b = NA), function(v) v > 0)
is.na(c(a = 1, b = NA) > 0)
rep(c(1, NA) > 0, 2)
rep(NA, 2)
!rep(NA, 2)
order(c(TRUE, NA, FALSE))
sort(c(1, NA, 0) > 0)
any(c(FALSE, NA), c(NA, TRUE))
cumsum(c(1, NA, 2)) > 1
identical(NA_real_, NA_real_)
max(NA_real_, 1)
min(1, as.numeric("x"))
ifelse(c(1, NA, 3) > 1, c(1, NA, 3), NA)
{ x <- c(TRUE, FALSE); is.na(x) <- 1; x }
{ x <- c(TRUE, FALSE); is.na(x) <- 1; !x }
{ x <- c(1, 2); length(x) <- 4; x > 1 }
{ x <- c("a", "b"); length(x) <- 3; x == "a" }
{ x <- 1:3; x[x > 1] <- NA; sum(x, na.rm = TRUE) }
{ x <- c(b = 2, a = NA); x > 1 }
{ x <- c(b = 2, a = NA); x[x > 1] }
{ x <- c(b = 2, a = NA); names(which(x > 1)) }
{ x <- list(a = 1, b = NA); Filter(function(v) !is.na(v) && v > 0, x) }
{ x <- c(3, NA, 1); x[order(x)] > 1 }
{ x <- c(3, NA, 1); sort(x) > 1 }
{ x <- c(3, NA, 1); rev(sort(x))[1] > 1 }
{ x <- c(3, NA, 1); max(x, na.rm = TRUE) == 3 }
{ x <- c(3, NA, 1); if (anyNA(x)) "has" else "none" }
{ x <- c(3, NA, 1); if (any(x > 2, na.rm = TRUE)) "yes" else "no" }
{ x <- c(3, NA, 1); x[is.na(x)] <- mean(x, na.rm = TRUE); x > 2 }
{ x <- c(3, NA, 1); ifelse(is.na(x), 0, x) > 2 }
{ x <- c(3, NA, 1); replace <- x; replace[is.na(replace)] <- 0; replace > 2 }
{ best <- NA; for (v in c(2, 5, 3)) if (is.na(best) || v > best) best <- v; best }
{ best <- -Inf; for (v in c(2, NA, 3)) if (isTRUE(v > best)) best <- v; best }
{ n <- 0; for (v in c(2, NA, 3)) if (!is.na(v)) if (v > 2) n <- n + 1; n }
{ f <- function(x, na = NA) ifelse(is.na(x), na, x); f(c(1, NA)) == 1 }
{ f <- function(x) { x <- x[!is.na(x)]; if (length(x) == 0) NA else max(x) }; f(c(NA, 2)) > 1 }
{ f <- function(x) { x <- x[!is.na(x)]; if (length(x) == 0) NA else max(x) }; f(NA_real_) > 1 }
{ s <- c("1", "two", "3"); n <- suppressWarnings(as.integer(s)); n[!is.na(n) & n > 1] }
{ s <- strsplit("1,x,3", ",")[[1]]; n <- suppressWarnings(as.numeric(s)); sum(n > 1, na.rm = TRUE) }
{ m <- match(c("a", "z"), c("a", "b")); ifelse(is.na(m), "none", "found") }
{ m <- match(c("a", "z"), c("a", "b")); m > 0 }
{ m <- match("z", c("a", "b")); if (is.na(m)) "none" else "found" }
{ x <- c(1, NA, 3); y <- c(1, 2, NA); x == y }
{ x <- c(1, NA, 3); y <- c(1, 2, NA); all(x == y, na.rm = TRUE) }
{ x <- c(1, NA, 3); y <- c(1, 2, NA); identical(x, y) }
{ x <- c(1, NA, 3); which(is.na(x) | x > 2) }
{ x <- c(1, NA, 3); x %in% c(1, 3) }
{ x <- c(1, NA, 3); sum(!is.na(x)) }
{ x <- c(1, NA, 3); cumsum(is.na(x)) }
{ x <- c(1, NA, 3); table(x > 2)[["TRUE"]] }
{ x <- c(1, NA, 3); paste(ifelse(x > 2, "big", "small")) }
{ x <- c(1, NA, 3); vapply(x, function(v) if (is.na(v)) "none" else if (v > 2) "big" else "small", "") }
{ x <- c(1, NA, 3); sapply(x, function(v) v > 2) }
{ x <- c(1, NA, 3); Map(function(a, b) a > b, x, 2) }
{ x <- c(1, NA, 3); Reduce(function(a, b) a && b, x > 0) }
{ x <- c(1, NA, 3); do.call(rbind, list(x > 1, x > 2)) }
{ x <- matrix(c(1, NA, 3, 4), 2); colSums(x > 1) }
{ x <- matrix(c(1, NA, 3, 4), 2); rowSums(x > 1, na.rm = TRUE) }
{ x <- matrix(c(1, NA, 3, 4), 2); x[x[, 1] > 0 & !is.na(x[, 1]), ] }
{ x <- matrix(c(1, NA, 3, 4), 2); (x > 1)[1, ] }
{ x <- matrix(c(1, NA, 3, 4), 2); (x > 1) & (x < 4) }
{ x <- matrix(c(1, NA, 3, 4), 2); any(x > 1) }
{ x <- matrix(c(1, NA, 3, 4), 2); dim(x > 1) }
{ x <- matrix(c(1, NA, 3, 4), 2); t(x > 1) }
{ x <- matrix(c(1, NA, 3, 4), 2); (x > 1) * x }
{ x <- matrix(c(1, NA, 3, 4), 2); mean(x > 1, na.rm = TRUE) }
{ x <- c(a = 1, b = NA); sum(x > 0, na.rm = TRUE) }
{ x <- seq(1, 3); x[2] <- NA; diff(x) > 0 }
{ r <- range(c(NA, 3, 1), na.rm = TRUE); r[1] < r[2] }
nchar(c("abc", NA), "bytes") > 1
rank(c(2, NA, 1)) > 1
tabulate(c(1, NA, 2)) > 0
(c(1, NA) > 0) %in% TRUE
(c(1, NA) > 0) == (c(1, 2) > 0)
xor(NA, TRUE)
all(logical(0))
any(logical(0))
sum(numeric(0) > 1)
is.na(NA) && TRUE
max(-Inf, NA, na.rm = TRUE) < 0
mean(c(NA, 1)) > 0
var(c(1, NA)) > 0
# Copies: what R changes is changed nowhere else
{ f <- function(cfg) { cfg$n <- cfg$n * 2; cfg$n }; l <- list(n = 5); c(f(l), f(l), l$n) }
{ a <- list(r = 1); s <- lapply(c(.01, .1), function(v) { p <- a; p$r <- v; p }); c(sapply(s, function(p) p$r), a$r) }
{ cfg <- list(); out <- list(); for (i in 1:3) { cfg$v <- i; out[[i]] <- cfg }; sapply(out, function(o) o$v) }
{ f <- function(d) { d$a <- 7; d$a[1] }; d <- data.frame(a = c(1, 2)); c(f(d), d$a) }
{ v <- c(a = 1, b = 2); w <- v; w[["a"]] <- 100; c(v[["a"]], w[["a"]]) }
{ h <- list(loss = c(1, 2)); h2 <- h; h2$loss[1] <- 9; c(h$loss, h2$loss) }
{ state <- list(n = 0); old <- state; add <- function() state$n <<- state$n + 1; add(); add(); c(state$n, old$n) }
{ x <- list(a = 1); f <- function() x; y <- f(); x$a <- 2; c(y$a, x$a) }
{ x <- list(a = 1); y <- x %||% list(); y$a <- 2; c(y$a, x$a) }
{ x <- list(a = 1); y <- if (TRUE) x else list(); y$a <- 2; c(y$a, x$a) }
{ y <- x <- list(a = 1); x$a <- 2; c(y$a, x$a) }
{ x <- list(a = 1); x$b <- 2; x[["c"]] <- 3; x }
{ x <- list(a = list(b = 1)); y <- x$a; x$a$b <- 2; c(y$b, x$a$b) }
{ x <- list(a = list(b = 1)); y <- x; x$a$b <- 2; c(y$a$b, x$a$b) }
{ f <- function(p) { for (k in c("a", "b")) p[[k]] <- 0; p }; l <- list(a = 1); c(f(l)$a, l$a, length(f(l))) }
{ f <- function(p) { for (k in 1:2) p$a <- k; p }; l <- list(a = 9); c(f(l)$a, l$a) }
{ f <- function(o) { o$lr <- o$lr %||% 5; o$lr }; l <- list(a = 1); c(f(l), length(l)) }
{ l <- list(a = 1); l$a <- if (1 > 2) 3; length(l) }
{ df <- data.frame(x = 1:3); e <- df; df$y <- df$x * 2; c(ncol(df), ncol(e), df$y) }
{ l <- list(a = 1); l$b <- 2; l$b }
{ p <- list(lr = 1); f <- function(lr) { p$lr <- lr; p }; c(f(2)$lr, p$lr) }
{ p <- list(lr = 1); c(sapply(c(2, 3), function(lr) { p$lr <- lr; p$lr }), p$lr) }
{ x <- 1; g <- local({ y <- x; x <- 5; x + y }); c(g, x) }
{ e <- new.env(); e$n <- 0; f <- function() { e$n <- e$n + 1; for (i in 1:2) e$n <- e$n + 1 }; f(); f(); e$n }
{ e <- new.env(); f <- function(o) { for (k in c("a", "b")) o[[k]] <- 1; for (k in 1:2) o$z <- k }; f(e); c(e$a, e$z) }
{ e <- new.env(); f <- function(env) for (k in c("a", "b")) env[[k]] <- 1; do.call(f, list(e)); e$a }
{ x <- c(1, 2, 3, 4); m <- matrix(x, 2); for (i in 1:2) m[i, 1] <- 0; x }
{ x <- c(1, 2, 3); y <- array(x, 3); for (i in 1:2) y[i] <- 0; x }
{ x <- c(1, 2, 3); y <- rep(x, 1); for (i in 1:2) y[i] <- 0; x }
{ x <- c(5, 6, 7); k <- c(); x <- x + 0; for (v in x) { x[2] <- 0; k <- c(k, v) }; k }
{ l <- setNames(list(1, 2), c("a", "b")); m <- l; l$a <- 5; c(l$a, m$a) }
{ l <- list(a = 1); m <- modifyList(l, list(b = 2)); m$a <- 5; c(l$a, m$a) }
{ x <- list(a = 1); f <- function(v) { x[["a"]] <<- v; x$b <<- v }; y <- x; f(3); c(x$a, x$b, y$a, length(y)) }
{ r <- list(); for (n in c("a", "b")) r[[n]] <- list(v = n); s <- r; r$a$v <- "z"; c(s$a$v, r$a$v) }
{ r <- list(a = list(x = 1)); for (e in r) e$x <- 5; r$a$x }
{ r <- list(a = 1, b = 2); for (v in r) r$c <- v; r$c }
{ k <- c(); r <- list(a = 1, b = 2); for (v in r) { r$b <- 9; k <- c(k, v) }; k }
{ x <- list(a = 1); f <- function(l) { l$a <- 2; g <- function() { l$a <- 3; l$a }; c(g(), l$a) }; c(f(x), x$a) }
{ x <- list(a = 1); f <- function() { x$a <- x$a + 1; x$a }; c(f(), f(), x$a) }
{ x <- list(a = 1); f <- function(k) { if (k > 1) x$a <- k; x$a }; c(f(1), f(2), x$a) }
{ x <- list(n = 0); f <- function() { tryCatch({ x$n <- 5; stop("no") }, error = function(e) NULL); x$n }; c(f(), x$n) }
{ d <- data.frame(a = 1:2, b = 3:4); d$a[2] <- 9L; e <- d; e$a[1] <- 5L; c(d$a, e$a) }
{ d <- data.frame(a = 1:2); e <- d; d[1, "a"] <- 7L; c(d$a, e$a) }
{ d <- data.frame(a = 1:2); e <- d; d[["b"]] <- c(1, 2); c(ncol(d), ncol(e)) }
{ l <- list(a = 1); l[c("x", "y")] <- list(2, 3); names(l) }
{ l <- list(1, 2, 3); m <- l; l[[2]] <- 9; c(m[[2]], l[[2]]) }
{ l <- list(a = NULL, b = 1); length(l) }
{ l <- list(a = 1); f <- function(o = list()) { o$k <- 1; length(o) }; c(f(), f(), f(l), length(l)) }
{ f <- function(o = list(a = 1)) { o$a <- o$a + 1; o$a }; c(f(), f()) }
{ s <- list(n = 0); a <- list(add = function() s$n <<- 1, get = function() s); g <- a$get(); a$add(); c(g$n, s$n) }
{ l <- list(); f <- function(v) l[[length(l) + 1]] <<- v; f(1); s <- l; r <- f(2); c(length(s), length(l), r) }
{ x <- list(a = 1, b = 2); x2 <- lapply(x, function(v) { x$a <- 100; v + x$a }); c(x2$b, x$a) }
{ l <- list(a = 1); k <- "b"; l[[k]] <- 5; l$b }
{ l <- list(a = 1); f <- function() l$b <<- 3; f(); l$b }
{ l <- list(a = 1); l <- modifyList(l, list(b = 2)); l$b }
{ f <- function(g) { g <- g; g$a <- 2; g$a }; l <- list(a = 1); c(f(l), l$a) }
{ f <- function(l) { l2 <- l; l2$a <- 5; c(l$a, l2$a) }; f(list(a = 1)) }
{ l <- list(a = 1); l2 <- (l); l2$a <- 5; l$a }
{ l <- list(a = 1); l2 <- { l }; l2$a <- 5; l$a }
{ l <- list(a = 1); l2 <- identity(l); l2$a <- 5; l$a }
{ l <- list(a = 1); q <- list(l, l); l$a <- 5; q[[1]]$a }
{ l <- list(a = 1); q <- c(list(), list(l)); l$a <- 5; q[[1]]$a }
{ l <- list(a = 1); q <- switch("k", k = l); l$a <- 5; q$a }
{ l <- list(a = 1); q <- tryCatch(l, error = function(e) NULL); l$a <- 5; q$a }
{ l <- list(a = 1); q <- tryCatch({ l }, finally = 1); l$a <- 5; q$a }
{ l <- list(a = 1); q <- local({ l }); l$a <- 5; q$a }
{ l <- list(a = 1); f <- function() { if (TRUE) { return(l) }; 1 }; q <- f(); l$a <- 5; q$a }
{ l <- list(a = 1); q <- sapply(1, function(i) l, simplify = FALSE); l$a <- 5; q[[1]]$a }
{ v <- c(1, 2); q <- v; v[1] <- 9; q }
{ v <- numeric(2); q <- if (TRUE) v; for (i in 1:2) v[i] <- 9; q }
{ v <- numeric(2); h <- function() v; q <- h(); for (i in 1:2) v[i] <- 9; q }
{ m <- matrix(0, 1, 2); q <- (m); for (i in 1:2) m[1, i] <- 9; q }
{ m <- matrix(0, 1, 2); k <- c(m); for (i in 1:2) m[1, i] <- 9; k }
{ m <- matrix(0, 1, 2); k <- m[1, ]; for (i in 1:2) m[1, i] <- 9; k }
{ m <- matrix(0, 2, 2); k <- list(); for (i in 1:2) { m[i, 1] <- i; k[[i]] <- m[i, ] }; k }
{ m <- matrix(0, 2, 2); k <- t(m); for (i in 1:2) m[i, 1] <- i; k }
{ v <- numeric(3); k <- v[1:2]; for (i in 1:3) v[i] <- i; k }
{ v <- numeric(3); k <- rev(v); for (i in 1:3) v[i] <- i; k }
{ v <- numeric(3); k <- as.numeric(v); for (i in 1:3) v[i] <- i; k }
{ w <- list(a = 1); f <- function() { w$a <<- 2; w$a }; c(f(), w$a) }
{ f <- function(m) { k <- m[[1]]; m[[1]] <- 5; c(k, m[[1]]) }; m <- list(1, 2); c(f(m), m[[1]]) }
{ l <- list(a = 1); f <- function() l$a <- NULL; c(is.null(f()), l$a) }
{ l <- list(a = 1, b = 2); m <- c(l); l$a <- 5; m$a }
{ l <- list(a = 1); f <- function(k) l[[k]] <<- k; c(f("z"), names(l)) }
{ v <- numeric(3); v[2] <- 1; k <- -v; for (i in 1:3) v[i] <- 9; k }
{ m <- matrix(0, 3, 3); for (i in 2:3) m[i, 1] <- m[i - 1, 1] + 1; m }
{ m <- matrix(1, 2, 2); k <- m[1:2, 1]; for (i in 1:2) m[i, 1] <- 0; k }
{ m <- matrix(1, 2, 2); k <- list(m[, 1]); for (i in 1:2) m[i, 1] <- 0; k }
{ m <- matrix(1, 2, 2); f <- function() m[, 1]; k <- f(); for (i in 1:2) m[i, 1] <- 0; k }
# Elements that NULL removes
{ best <- NULL; cur <- list(loss = 9); for (l in c(3, 1, 2)) { cur$loss <- l; if (l == 1) best <- cur }; best$loss }
{ l <- list(a = 1, b = "x"); l$a <- NULL; names(l) }
{ l <- list(a = 1, b = "x"); l[["b"]] <- NULL; names(l) }
{ l <- list(a = 1); l$c <- NULL; length(l) }
{ f <- function(v) { l <- list(a = 1); l$a <- v; length(l) }; c(f(NULL), f(2)) }
{ v <- NULL; if (1 > 2) v <- 1; l <- list(a = 1); l$a <- v; length(l) }
{ df <- data.frame(x = 1:3, y = 4:6); df$y <- NULL; dim(df) }
{ df <- data.frame(x = 1:3); df$z <- NULL; dim(df) }
{ f <- function(cfg) { cfg$a <- NULL; names(cfg) }; l <- list(a = 1, b = 2); c(f(l), names(l)) }
{ d <- data.frame(a = 1:2); d[["a"]] <- NULL; ncol(d) }
{ l <- list(a = 1, b = 2); l["a"] <- NULL; names(l) }
{ l <- list(1, 2, 3); l[[2]] <- NULL; length(l) }
{ f <- function(o) { o$x <- NULL; length(o) }; c(f(list(x = 1)), f(list(y = 2)), f(list())) }
# Elements that are not there
{ l <- list(a = 1); is.null(l$missing) }
{ l <- list(a = 1); c(is.null(l[["missing"]]), is.null(l$a)) }
{ l <- list(a = 1); l$missing }
{ l <- list(a = 1); l$b %||% 3 }
{ l <- list(a = 1); if (!is.null(l$b)) 1 else 2 }
{ d <- data.frame(a = 1:2); is.null(d$z) }
{ l <- list(a = list(b = 1)); is.null(l$a$z) }
{ l <- list(a = 1); names(l) <- "q"; is.null(l$a) }
{ l <- list(a = 1); k <- "b"; is.null(l[[k]]) }
{ f <- function() list(a = 1); r <- f(); is.null(r$q) }
{ l <- list(a = 1); length(l$zz) }
{ l <- list(a = 1); l[["zz"]] }
{ l <- list(a = 1); c(l$a, l$zz) }
# Positions of all elements
{ k <- c(); for (i in seq_along(matrix(1:6, 2))) k <- c(k, i); k }
{ m <- matrix(1:6, 2); k <- 0; for (i in seq_along(m)) k <- k + i; k }
{ f <- function(x) { k <- 0; for (i in seq_along(x)) k <- k + i; k }; c(f(matrix(1:6, 2)), f(5), f(NULL), f(list(1))) }
{ d <- data.frame(a = 1:5, b = 1:5); k <- 0; for (i in seq_along(d)) k <- k + i; k }
{ s <- 0; for (i in seq_along(dim(matrix(1:6, 2)))) s <- s + i; s }
{ s <- 0; x <- NULL; for (i in seq_along(x)) s <- s + i; s }
sum(sapply(seq_along(matrix(1:6, 2)), function(i) i))
sum(unlist(lapply(seq_along(matrix(1:6, 2)), function(i) i)))
# Names of a function that are those of outer variables at first
{ x <- 1; f <- function() { y <- x; x <- 2; c(y, x) }; c(f(), x) }
{ v <- c(1, 2, 3); f <- function(i) { v[i] <- 0; v }; c(f(1), f(2), v) }
{ v <- c(1, 2, 3); f <- function() { for (i in 1:2) v[i] <- 0; v }; c(f(), v) }
{ v <- 5; f <- function(go) { if (go) v <- 1; v }; c(f(TRUE), f(FALSE), v) }
{ v <- 5; f <- function(go) { if (go) v <- 1 else v <- 2; v }; c(f(TRUE), f(FALSE), v) }
{ n <- 1; f <- function() { n <- n + 1; g <- function() n <<- n + 10; g(); n }; c(f(), n) }
{ n <- 1; f <- function() { g <- function() n; n <- 7; g() }; c(f(), n) }
{ x <- c(1, 2); f <- function() { names(x) <- c("a", "b"); names(x) }; c(f(), is.null(names(x))) }
{ x <- 3; f <- function() { s <- 0; while (x > 0) { s <- s + x; x <- x - 1 }; s }; c(f(), f(), x) }
{ x <- 3; f <- function() { r <- sapply(1:2, function(i) x + i); x <- 0; c(r, x) }; f() }
{ x <- 3; f <- function(x2) { x <- x2; x[2] <- 1; x }; c(f(7), x) }
{ w <- c(a = 1, b = 2); f <- function(v) { v["a"] <- 9; v }; c(f(w)[["a"]], w[["a"]]) }
{ w <- c(a = 1, b = 2); f <- function(v) { names(v)[1] <- "z"; names(v) }; c(f(w), names(w)) }
{ x <- 1; f <- function() { x <- x + 1; h <- function() { x <- x * 10; x }; c(h(), x) }; c(f(), x) }
{ x <- 1; f <- function() { r <- tryCatch({ x <- x + 1; x }, error = function(e) 0); c(r, x) }; c(f(), x) }
{ x <- 2; f <- function() { for (i in 1:3) { x <- x * 2 }; x }; c(f(), f(), x) }
{ x <- 2; f <- function() { repeat { x <- x * 2; if (x > 20) break }; x }; c(f(), x) }
{ x <- 2; f <- function(n) { y <- if (n > 0) { x <- 5; x } else 0; c(x, y) }; c(f(0), f(1), x) }
{ x <- 2; f <- function(n) switch(n, a = { x <- 7; x }, b = x); c(f("a"), f("b"), x) }
{ i <- 10; f <- function() { s <- 0; for (i in 1:3) s <- s + i; s + i }; c(f(), i) }
{ i <- 10; f <- function() { s <- i; for (i in 1:3) s <- s + i; s }; c(f(), i) }
{ x <- c(3, 1); f <- function() { x[[1]] <- 9; sort(x) }; c(f(), x) }
{ a <- 1; f <- function() { b <- a; g <- function() a <<- a + 1; g(); c(a, b) }; c(f(), a) }
{ a <- 1; f <- function() { a <- a + 1; g <- function() { a <<- a + 1; a }; c(g(), a) }; c(f(), a) }
{ m <- matrix(0, 2, 2); f <- function() { m[1, 1] <- 5; sum(m) }; c(f(), sum(m)) }
{ m <- matrix(0, 2, 2); f <- function() { for (i in 1:2) m[i, i] <- 5; sum(m) }; c(f(), sum(m)) }
{ d <- data.frame(a = 1:2); f <- function() { d$b <- d$a * 2; ncol(d) }; c(f(), ncol(d)) }
{ x <- 1; f <- function() { x <- x + 1; h <- function() { for (i in 1:2) x <- x * 10; x }; c(h(), x) }; c(f(), x) }
{ x <- 1; f <- function() { h <- function() { x <- x * 10; x }; x <- x + 1; c(h(), x) }; c(f(), x) }
{ x <- 1; f <- function() { x <<- x + 1; x }; c(f(), f(), x) }
{ n <- 5; f <- function() { n <- n - 1; if (n > 3) { n <- n * 2 }; n }; c(f(), n) }
{ n <- 5; f <- function(k) { while (k > 0) { k <- k - 1; n <- n + k }; n }; c(f(3), n) }
{ lens <- c(a = 1); f <- function() { lens[["b"]] <- 2; names(lens) }; c(f(), names(lens)) }
{ acc <- 0; f <- function(v) { old <- acc; acc <<- acc + v; c(old, acc) }; c(f(1), f(2), acc) }
{ y <- 2; f <- function() { z <- vapply(1:2, function(i) { y <- y + i; y }, 0); c(z, y) }; c(f(), y) }
{ y <- 2; f <- function() { z <- Reduce(function(a, b) { y <- y + b; y }, 1:3); c(z, y) }; c(f(), y) }
{ y <- 2; f <- function() { g <- function(y = 3) { y <- y + 1; y }; g() + y }; f() }
{ k <- "g"; f <- function() { l <- list(); l[[k]] <- 1; k <- "h"; l[[k]] <- 2; names(l) }; f() }
# Lists and vectors that change
{ x <- list(a = 1); f <- function(x) { x$a <- 2; x }; y <- f(x); c(x$a, y$a) }
{ x <- list(p = list(q = 1)); f <- function(x) { x$p$q <- 2; x$p$q }; c(f(x), x$p$q) }
{ x <- list(p = c(1, 2)); f <- function(x) { x$p[1] <- 9; x$p }; c(f(x), x$p) }
{ x <- list(p = c(a = 1)); f <- function(x) { x$p[["a"]] <- 9; x$p }; c(f(x)[["a"]], x$p[["a"]]) }
{ x <- list(p = list(q = 1)); y <- x; names(x$p) <- "z"; c(names(y$p), names(x$p)) }
{ l <- list(a = list(1)); l$a[[2]] <- 5; k <- l$a; l$a[[1]] <- 7; c(k[[1]], length(k)) }
{ l <- list(); for (i in 1:3) l[[paste0("k", i)]] <- i; k <- l; l[["k1"]] <- 9; c(k$k1, l$k1, length(l)) }
{ h <- list(loss = c()); for (i in 1:3) h$loss <- c(h$loss, i); h$loss }
{ h <- list(loss = numeric(3)); for (i in 1:3) h$loss[i] <- i; h$loss }
{ best <- list(loss = Inf); for (i in c(3, 1, 2)) if (i < best$loss) best <- list(loss = i, w = i * 10); best$w }
{ opts <- list(lr = 1); if (is.null(opts$epochs)) opts$epochs <- 5; opts$epochs }
{ opts <- list(lr = 1); e <- if (is.null(opts$epochs)) 5 else opts$epochs; e }
{ f <- function(opts = list()) { if (is.null(opts$lr)) opts$lr <- 0.1; opts$lr }; c(f(), f(list(lr = 3))) }
{ res <- lapply(1:2, function(i) list(id = i)); res[[1]]$id <- 50; c(res[[1]]$id, res[[2]]$id) }
{ res <- list(); res$a$b$c <- 3; res$a$b$c }
{ d <- data.frame(x = c(1, 2, 3)); d$y <- d$x^2; d <- d[d$y > 1, ]; c(nrow(d), sum(d$y)) }
{ d <- data.frame(x = c(1, 2, 3)); g <- function(q) { q$x[q$x > 1] <- 0; sum(q$x) }; c(g(d), sum(d$x)) }
{ d <- data.frame(x = c(1, 2)); names(d)[1] <- "z"; e <- d; names(e) <- "w"; c(names(d), names(e)) }
{ d <- data.frame(x = c(1, 2)); for (n in c("a", "b")) d[[n]] <- 0; e <- d; d$a <- 1; c(ncol(d), sum(e$a), sum(d$a)) }
{ d <- data.frame(x = c(1, 2)); l <- list(d = d); l$d$x <- c(5, 6); c(d$x, l$d$x) }
{ counts <- c(); for (w in c("a", "b", "a")) counts[w] <- if (is.na(counts[w])) 1 else counts[w] + 1; counts[["a"]] }
{ m <- list(a = 1); g <- function(k, v) { m[[k]] <<- v; invisible(NULL) }; g("a", 5); g("b", 6); c(m$a, m$b) }
{ p <- list(a = 1, b = 2); for (n in names(p)) p[[n]] <- p[[n]] * 10; c(p$a, p$b) }
{ p <- list(a = 1, b = 2); q <- p; for (n in names(p)) { p[[n]] <- NULL }; c(length(p), length(q)) }
{ s <- list(n = 1); f <- function(s) { s$n <- s$n + 1; if (s$n < 4) f(s) else s$n }; c(f(s), s$n) }
{ a <- list(v = 1); b <- list(a, a); b[[1]]$v <- 2; c(a$v, b[[1]]$v, b[[2]]$v) }
{ a <- list(v = 1); b <- rep(list(a), 2); b[[1]]$v <- 2; c(a$v, b[[1]]$v, b[[2]]$v) }
{ z <- list(a = 1); within_f <- function() { z2 <- z; z2$a <- 9; z2$a }; c(within_f(), z$a) }
{ z <- c(1, 2, 3); swap <- function(i, j) { t <- z[i]; z[i] <<- z[j]; z[j] <<- t }; swap(1, 3); z }
{ x <- 5; f <- function() { if (exists("x")) x <- x + 1; x }; c(f(), x) }
{ x <- 5; f <- function() { x <- x; x[2] <- 6; x }; c(f(), x) }
{ total <- 0; f <- function(v) { for (i in v) total <- total + i; total }; c(f(1:3), total) }
{ n <- 3; f <- function() { n <- n + 1; m <- sapply(1:2, function(i) n * i); c(n, m) }; c(f(), n) }
{ cfg <- list(a = 1); f <- function() { cfg <- modifyList(cfg, list(a = 2)); cfg$a }; c(f(), cfg$a) }
{ f <- function() { a <- 1; g <- function() { a <- a + 1; a }; c(g(), g(), a) }; f() }
{ f <- function() { a <- 1; g <- function() { if (a > 0) a <- a + 1; a }; c(g(), g(), a) }; f() }
{ f <- function() { a <- list(n = 1); g <- function() { a$n <- a$n + 1; a$n }; c(g(), g(), a$n) }; f() }
{ x <- 1; f <- function() { x <- x + 1; x <- x * 2; on <- x; x <- x - 1; c(on, x) }; c(f(), x) }
{ x <- 2; f <- function() { y <- x * 2; x <- y; y <- x; c(x, y) }; c(f(), x) }
{ x <- 2; f <- function() { y <- x -> x; y + x }; c(f(), x) }
{ lr <- 0.1; sched <- function(e) { if (e > 2) lr <- lr / 10; lr }; sapply(1:4, sched) }
# Changed parts that make another kind of value
{ l <- list(); l$a <- 1; l$b <- 2; s <- 0; for (v in l) s <- s + v; s }
{ l <- list(); l$a <- 1; l$b <- 2; sum(sapply(l, function(v) v * 2)) }
{ l <- list(); l$a <- 1; l$b <- 2; unlist(lapply(l, function(v) v * 2)) }
{ l <- list(); for (k in c("a", "b")) l[[k]] <- 1; names(l) }
{ l <- list(); for (k in c("a", "b")) l[[k]] <- 1; l[[2]] }
{ l <- list(); for (k in c("a", "b")) l[[k]] <- 1; l[["a"]] + l$b }
{ l <- list(); for (k in c("a", "b")) l[[k]] <- 1; c(l, list(c = 2)) }
{ l <- list(); l[["q"]] <- c(1, 2); vapply(l, function(v) v[1], 0) }
{ x <- 5; x[2] <- 6; c(x, 1) }
{ x <- 5; x[3] <- 6; length(x) }
{ x <- "a"; x[2] <- "b"; paste(x, collapse = "-") }
{ x <- 5; x[2] <- 6; s <- 0; for (v in x) s <- s + v; s }
{ x <- 5; x[[2]] <- 6; x * 2 }
{ x <- 5; f <- function() { x[2] <- 6; sum(x) + length(x) }; f() }
{ x <- 5; names(x) <- "k"; x[["k"]] }
{ x <- list(1, 2); names(x) <- c("a", "b"); s <- 0; for (v in x) s <- s + v; s }
{ x <- list(1, 2); names(x) <- c("a", "b"); x[[2]] }
{ x <- c(1, 2); names(x) <- c("a", "b"); s <- 0; for (v in x) s <- s + v; s }
{ x <- c(1, 2); names(x) <- c("a", "b"); x[2] }
{ x <- 1:6; dim(x) <- c(2, 3); x[2, 3] }
{ x <- 1:6; dim(x) <- c(2, 3); k <- 0; for (i in seq_along(x)) k <- k + x[i]; k }
{ x <- list(a = 1); x[["b"]] <- 2; s <- 0; for (v in x) s <- s + v; s }
{ x <- list(a = 1, b = 2); names(x) <- NULL; x[[2]] }
{ x <- 1:3; x[2] <- 2.5; x * 2L }
{ x <- 1:3; x[2] <- "z"; x[1] }
{ x <- c(TRUE, FALSE); x[2] <- 5; x + 1 }
# Columns are assigned, compared and bound by position
{ df <- data.frame(x = c(3,1,2)); df$s <- df$x[order(df$x)]; df$r <- df$x[3:1]; c(df$s, df$r) }
{ df <- data.frame(x = c(3,1,2)); d2 <- df[order(df$x), , drop = FALSE]; df$p <- d2$x + 1; c(df$p) }
{ df <- data.frame(x = c(3,1,2)); d2 <- df[order(df$x), , drop = FALSE]; df$q <- d2$x; c(df$q, df$x - d2$x) }
{ d <- data.frame(x = c(3,1,2)); e <- d[3:1, , drop = F]; b <- cbind(e, y = d$x, z = 1); c(b$y, b$x, b$z, names(b)) }
{ o <- data.frame(z = 9:6); k <- o[o$z < 9, , drop = FALSE]; df <- data.frame(a = 1:3); df[["q"]] <- k$z; c(df$q) }
{ f <- function(d) { d$a <- d$a[3:1]; d }; c(f(data.frame(a = 1:3))$a) }
{ d <- data.frame(a = 1:4, b = 4:1); d["a"] <- d$a[c(4, 3, 1, 2)]; d[["b"]] <- d$b[order(d$b)]; c(d$a, d$b) }
{ d <- data.frame(a = 1:4, g = c("x", "y", "x", "y")); s <- split(d, d$g); s$x$a <- s$y$a; c(s$x$a) }
{ d <- data.frame(a = 1:4); c(tail(d, 2)$a - head(d, 2)$a) }
{ d <- data.frame(a = 1:4); d$b <- c(1, 2); d$c <- 0; c(d$b, d$c) }
{ d <- data.frame(a = 1:4); t <- tail(d, 2); t$b <- head(d$a, 2); c(t$b, t$a) }
{ d <- data.frame(a = 1:3); c(cbind(d, b = d$a[3:1])$b) }
{ d <- data.frame(a = c("x", "y", "z")); d$f <- factor(d$a)[3:1]; as.character(d$f) }
{ d <- data.frame(a = 1:3); d$b <- rev(d$a); d$c <- ifelse(d$a > 1, d$b, 0); c(d$b, d$c) }
{ d <- data.frame(a = 2:1, b = c("p", "q")); d <- d[order(d$a), ]; d$n <- seq_len(nrow(d)); c(d[d$b == "q", ]$n) }
{ d <- data.frame(a = 1:3); e <- d[c(3, 1), , drop = FALSE]; e$a == d$a[c(3, 1)] }
# NA and NULL in texts
{ keys <- c("a", NA, "b"); paste0("<", keys[2], ">") }
{ ages <- c(30L, NA, 25L); r <- c(); for (a in ages) if (!is.na(a)) r <- c(r, paste("age", a)); r }
{ ages <- c(30L, NA, 25L); r <- c(); for (a in ages) r <- c(r, sprintf("age %d", a)); r }
paste("pos", match("z", c("a","b")))
paste("sum", sum(c(1L, NA, 3L)))
{ f <- function(k) if (k) "yes"; paste0("<", f(FALSE), ">") }
{ f <- function(k) if (k) "yes"; nchar(paste("a", f(FALSE))) }
capture.output({ x <- 3; cat(if (x > 10) "big", "end\n") })
sprintf("%.2f", c(1,NA)[2])
sprintf("%.1f", -Inf)
{ safe <- function(a, b) if (b == 0) NA else a / b; c(sprintf("%.2f", safe(1, 0)), sprintf("%.2f", safe(1, 2))) }
{ safe2 <- function(a, b) if (b == 0) NA else a / b; c(paste("r", safe2(1, 0)), paste0(safe2(1, 2), "r")) }
{ keys <- c("a", NA); paste(keys, collapse = "+") }
{ keys <- c("a", NA); sprintf("%s|%5s", keys[1], keys[2]) }
{ keys <- c("a", NA); r <- c(); for (key in keys) r <- c(r, paste0(key, ".txt")); r }
capture.output({ keys <- c("a", NA); for (key in keys) cat("name", key, "\n") })
{ f <- function(k) { if (k) return(NULL); "no" }; paste0("<", f(TRUE), f(FALSE), ">") }
{ n <- match("z", c("a","b")); as.character(n) }
{ l <- list("a", NULL, "b"); r <- ""; for (e in l) r <- paste0(r, "[", e, "]"); r }
{ ns <- list(1L, NA, 3L); r <- c(); for (n1 in ns) r <- c(r, paste0("n", n1)); r }
{ f <- function(s = NULL) { if (is.null(s)) s <- "none"; paste0("s_", s) }; c(f(), f("a")) }
tryCatch({ keys <- c("a", NA); stop("bad ", keys[2]) }, error = function(e) conditionMessage(e))
capture.output(cat(NULL, "a", character(0), "b", NULL, "c\n"))
capture.output(cat(c(1, 2), NULL, c("a", "b"), sep = c(",", ";")))
{ keep <- function(k) if (k) "yes"; c(paste0("<", keep(FALSE), ">"), paste0("<", keep(TRUE), ">")) }
{ rate <- function(a, b) if (b) a / b else NA; sprintf("%.2f and %.2f", rate(1, 0), rate(1, 2)) }
# Elements of the same name
sum(unlist(list(list(score = 1), list(score = 2))))
unname(unlist(lapply(1:3, function(i) c(v = i))))
unname(unlist(list(list(k = "a", n = 1), list(k = "b", n = 2))))
mean(unlist(Map(function(a, b) list(s = a * b), 1:3, 4:6)))
unlist(list(a = 1, b = list(c = 2, d = 3)))
length(unlist(list(list(a = 1:2), list(a = 3:4))))
# Results that start with NULL
Reduce(function(a, b) c(a, b * 2), 1:3, NULL)
Reduce(function(a, b) c(a, b * 2), 1:3, c())
Reduce(function(acc, e) c(acc, e$v), list(list(v = 1), list(v = 3)), c())
Reduce(`+`, 1:3, accumulate = TRUE)
Reduce(function(a, b) c(b, a), 1:3, NULL, right = TRUE)
Reduce(function(a, b) a, list(), NULL)
Reduce(function(a, b) c(a, b), 1:2, NULL, accumulate = TRUE)
Reduce(`+`, 1:3, 10)
# Messages of conditions
tryCatch(stop("x"), error = function(e) e$message)
{ r <- tryCatch(stop("x"), error = function(e) e); r$message }
{ r <- tryCatch(warning("w"), warning = function(w) w$message); r }
{ r <- tryCatch(stop("x"), error = function(e) paste("failed:", e$message)); r }
tryCatch(stop("x"), error = function(e) e[["message"]])
{ r <- try(stop("x"), silent = TRUE); attr(r, "condition")$message }
# What is printed, and returned by print()
{ shown <- print("a"); paste0(shown, "b") }
{ say <- function(w) print(w); said <- say("a"); paste0(said, "b") }
capture.output({ quiet <- function() kept <- 3; quiet() })
capture.output({ quietly <- function(w) if (w) invisible(3) else return(invisible(4)); quietly(TRUE) })
capture.output({ loudly <- function(w) paste("r", w); loudly("a") })
capture.output(assigned_here <- 3)
sapply(c("a", "b"), function(w) nchar(print(w)))
# Names that may not have been assigned yet
({ repeat { counted <- if (exists("counted")) counted + 1 else 1; if (counted > 3) break }; counted })
({ if (FALSE) never_set <- 1; exists("never_set") })
({ seen_before <- exists("set_later"); set_later <- 1; c(seen_before, exists("set_later")) })
{ f <- function(known) exists("known"); f(1) }
{ here <- 1; f <- function() exists("here"); f() }
{ f <- function() { inside <- 2; exists("inside") }; f() }
c(exists("paste"), exists("layer_dense_"), exists("pi"))
# Functions that read outer names first, within calls
{ x <- 1; r <- sapply(1:2, function(i) (x <- x + i)); c(r, x) }
{ x <- 1; f <- function(i) (x <- x + i); c(f(1), f(2), x) }
{ x <- 1; r <- tryCatch(stop("a"), error = function(e) { for (i in 1:2) x <- x + 1; x }); c(r, x) }
{ x <- 1; r <- tryCatch(stop("a"), error = function(e) { x <- x + 1; x }); c(r, x) }
{ x <- 1; f <- function() { r <- tryCatch(stop("a"), error = function(e) { x <- x + 1; x }); c(r, x) }; c(f(), x) }
{ x <- list(a = 1); r <- sapply(1:2, function(i) { x$a <- x$a + i; x$a }); c(r, x$a) }
{ x <- c(1, 2); r <- vapply(1:2, function(i) { x[i] <- 0; sum(x) }, 0); c(r, x) }
{ x <- c(1, 2); r <- Map(function(i, j) { x[i] <- j; sum(x) }, 1:2, c(5, 6)); c(r[[1]], r[[2]], x) }
{ x <- 1; f <- function() { while (TRUE) { x <- x + 1; if (x > 3) return(x) } }; c(f(), f(), x) }
{ x <- 1; f <- function(n = 3) { if (n == 0) return(x); x <- x + n; x }; c(f(0), f(), x) }
{ x <- c(a = 1); f <- function() { x["b"] <- 2; length(x) }; c(f(), length(x)) }
{ x <- matrix(0, 2, 2); f <- function() { x[1, ] <- 1; rowSums(x) }; c(f(), x) }
{ x <- "a"; f <- function() { x <- paste0(x, "b"); x <- paste0(x, "c"); x }; c(f(), x) }
{ f <- function() { v <- c(); add <- function(k) v <<- c(v, k); add(1); add(2); v }; f() }
# Control of what is computed
switch("b", a = 1, b = , c = 2)
switch("z", a = 1)
switch("z", a = 1, 99)
switch(2, "x", "y")
if (hide(1) > 0) "yes" else "no"
{ total <- 0; for (i in seq_len(3)) total <- total + i; total }
{ n <- 0; repeat { n <- n + 1; if (n == 4) break }; n }
{ found <- c(); for (w in c("a", "b")) found <- c(found, toupper(w)); found }
{ found <- list(); for (n in names(list(a = 1, b = 2))) found[[n]] <- nchar(n); found }
# Values that are computed more than once, only sometimes, or in the function
{ i <- 0; s <- 0; while ((i <- i + 1) < 5) s <- s + i; c(i, s) }
{ n <- 3; g <- function() if (n > 0) n <<- n - 1 else NULL; s <- c(); while (!is.null(v <- g())) s <- c(s, v); s }
{ i <- 0; while ({ i <- i + 1; i < 3 }) i; i }
{ n <- 0; while (tryCatch({ if (n > 3) stop("a"); TRUE }, error = function(e) FALSE)) n <- n + 1; n }
{ i <- 0; s <- 0; while ((i <- i + 1) < 6) { if (i == 3) next; s <- s + i }; s }
{ x <- 3; s <- 0; if (x > 1 || { s <- 1; TRUE }) s <- s + 10; if (x > 5 || { s <- s + 1; TRUE }) s <- s + 10; s }
{ ok <- FALSE && { TRUE }; ok }
{ s <- 0; opts <- list(a = 1); r <- opts$b %||% { s <- 2; 3 }; q <- opts$a %||% { s <- 4; 3 }; c(r, q, s) }
{ n <- 0; f <- function(x) { n <<- n + 1; x }; if (FALSE && (z <- f(1)) > 0) n <- 9; r <- 1 < 0 && (z <- f(3)); n }
{ x <- NA[1]; y <- 0; r <- isTRUE(x > 5 && (y <- 2) > 0); z <- isTRUE(FALSE && (y <- 3) > 0); c(y, r, z) }
{ x <- NA[1]; y <- 0; r <- isTRUE(x > 5 || (y <- y + 1) > 0); z <- isTRUE(TRUE || (y <- y + 1) > 0); c(y, r, z) }
{ n <- 0; f <- function() { n <<- n + 1; 7 }; l <- list(a = 1); r <- l$a %||% f(); q <- l$b %||% f(); c(r, q, n) }
{ f <- function(x) x > 0 && tryCatch(if (x > 1) stop("a") else TRUE, error = function(e) FALSE); c(f(0), f(1), f(2)) }
{ f <- function(x) { is.null(x) || { x <- x + 1; x > 2 } }; c(f(NULL), f(1), f(5)) }
{ f <- function(x) sapply(x, function(v) v > 1 && (w <- v * 2) > 5); f(1:4) }
{ n <- 100; f <- function(n, v = { s <- n * 2; s + 1 }) v; c(f(1), f(1, 5)) }
{ o <- 0; f <- function(n, v = if (n > 1) { o <<- o + 1; 2 } else 3) v; c(f(1), f(2), f(2, 7), o) }
{ n <- 100; f <- function(n, v = { s <- n * 2; s + 1 }) if (missing(v)) -v else v; c(f(1), f(1, 5)) }
{ f <- function(n, v = function(x) { y <- x; y + n }) v(1); c(f(2), f(2, function(x) x)) }
# Elements of lists of which some are assigned later
{ l <- list(1L, 2L); l[[2]] <- TRUE; paste("v", l[[2]]) }
{ l <- list(1L, 2L); l[[2]] <- c(5L, 6L); paste("v", l[[2]]) }
{ l <- list(1L, 2L); l[[2]] <- c(5L, 6L); s <- c(); for (e in l) s <- c(s, paste("e", e)); s }
{ l <- list("a", "b"); l[[2]] <- c("x", "y"); paste("v", l[[2]]) }
{ l <- list(1L, 2L, 3L); for (i in 1:3) l[[i]] <- l[[i]] / 2; paste(l[[2]]) }
{ l <- list(1, 2); l[[1]] <- c(5, 6, 7); round(l[[1]] / 2, 1) }
{ l <- list(a = 1L); l$b <- TRUE; l[["c"]] <- 0.5; paste(l[["b"]], l[["c"]], l[["a"]]) }
{ l <- list(a = 1L); f <- function(v) { l$a <<- v; 1 }; f(TRUE); paste(l[["a"]]) }
{ l <- list(); for (i in 1:3) l[[i]] <- if (i > 1) i else c(7, 8); sapply(l, length) }
{ x <- c(1L, 2L); x[2] <- 0.5; s <- c(); for (e in x) s <- c(s, paste(e)); s }
{ l <- list(1L, 2L); names(l) <- c("a", "b"); paste(l[["b"]]) }
{ l <- list(1L, 2L); l[[1]][2] <- 5L; paste("v", l[[1]]) }
# Fractions assigned to arrays of integers
{ m <- matrix(0L, 2, 2); for (i in 1:2) for (j in 1:2) m[i, j] <- i / (i + j); m }
{ a <- array(1L, c(2, 2)); a[1, 1] <- 0.25; a }
{ m <- matrix(ncol = 2, data = 0L, nrow = 2); m[1, 2] <- 0.5; m }
{ m <- matrix(nrow = 2, ncol = 2, 0); m[1, 2] <- 0.5; m }
{ m <- matrix(nrow = 2, ncol = 2); m[1, 2] <- 0.5; m[1, 1] <- 2L; m[2, ] <- c(1, 3); m }
{ x <- integer(3); for (i in 1:3) x[i] <- i / 2; x }
# The largest of logicals is a number
{ x <- c(1, 2); m <- max(x > 1); paste("m", m, m + m, max(x > 1) + max(x > 0)) }
{ x <- c(1, 2); paste(min(x > 1), max(x[1] > 0, FALSE), min(x[1] > 0, x[2] > 5), max(TRUE, 0.5)) }
{ m <- matrix(1:4, 2); paste(max(m > 1), min(m > 1), max(1 < 2)) }
{ x <- c(1, 2); b <- x > 1; paste(range(b)) }
{ x <- c(1, 2); b <- x > 1; paste(cummax(b)) }
{ x <- c(1, 2); b <- x > 1; paste(sum(b), prod(b), mean(b), sum(TRUE), max(TRUE), abs(TRUE)) }
{ x <- c(1, 2); b <- x > 1; paste(cumsum(b), diff(b), rev(b), quantile(b, 0.5), median(b)) }
{ b <- c(FALSE, TRUE); apply(matrix(b, 1), 1, max) + 1 }
{ l <- list(c(TRUE, FALSE), c(FALSE)); paste(sapply(l, max)) }
# R drops the axis of a range of one position
{ m <- matrix(1:6, 3, 2); r <- m[, 2:2]; s <- m[3:3, 1:1]; c(r[3], s + 1) }
{ m <- matrix(1:6, 3, 2); r <- m[2:2, 1:2]; length(r) + r[2] }
{ m <- matrix(1:6, 3, 2); r <- m[2:2, 1:1, drop = FALSE]; dim(r) }
{ m <- array(1:24, c(2, 3, 4)); last_row <- 2; dim(m[last_row:2, , ]) }
{ m <- matrix(1:6, 3, 2); last_one <- 2; dim(m[1:last_one, ]) }
# Variables of the names that stand for `...` in Python
{ g <- function(x, y = 2) x + y; f <- function(...) { kwargs <- list(...); kwargs$y <- 5; g(...) }; f(x = 1, y = 9) }
{ g <- function(x, y) x - y; f <- function(...) { args <- list(...); g(...) + length(args) }; f(1, y = 2) }
{ f <- function(..., args = 1) length(list(...)) + args; c(f(1, 2), f(1, args = 5)) }
{ f <- function(kwargs, ...) c(kwargs, ...); f(1, 2) }
{ args <- 10; f <- function(...) sum(...) + args; f(1, 2) }
# Assignments within expressions
{ f <- function(x) sapply(x, function(v) (v <- v + 1) * v); f(1:3) }
{ i <- 1; x <- c(1, 2, 3); x[i] <- (i <- i + 1); c(x, i) }
{ i <- 2; s <- (y <- i) + (i <- 5) * i; c(s, y, i) }
{ i <- 2; y <- if (i > 1) (i <- 3) + i else 3; c(y, i) }
# Statements within expressions
{ f <- function(x) { while (length(x) > 1 && (m <- max(x)) > 2) x <- x[x < m]; x }; f(c(1, 5, 3, 2)) }
{ a <- NULL; r <- a %||% (b <- 3); c(r, b) }
{ l <- list(a = 1); r <- if ((l$b %||% sum(1, 2)) > 2 && TRUE) "y" else "n"; r }
{ x <- 5; r <- switch(if (x > 3) { x <- x + 1; "a" } else "b", a = x, b = 0); r }
{ f <- function(x, y = x %||% { z <- 2; z * 2 }) y; c(f(NULL), f(3)) }
{ x <- 1:10; i <- 0; repeat { if ((i <- i + 1) > 4 || { x[i] > 2 }) break }; i }
{ k <- 0; f <- function() { k <<- k + 1; k }; while (f() < 4 && (j <- f()) < 9) k <- k + 0.5; c(k, j) }
{ f <- function(n) { r <- n > 0 && { if (n > 5) return("big"); n > 2 }; r }; c(f(9), f(3), f(-1)) }
{ s <- 0; for (i in 1:5) { i > 3 && { s <- s + i; TRUE } || { s <- s + 100; TRUE } }; s }
{ s <- 0; for (i in 1:5) { ok <- i %% 2 == 0 || next; s <- s + i }; s }
{ f <- function(x) !(is.null(x) || { y <- x; y > 2 }); c(f(1), f(3)) }
sapply(1:4, function(i) if (i > 1 && { j <- i * 2; j > 5 }) j else 0)
Filter(function(v) v > 1 && { w <- v; w < 4 }, 1:5)
{ l <- list(1, 2); for (i in 1:2) l[[i]] <- paste0("n", i); paste(l[[1]], l[[2]]) }
{ l <- list(x = 1L); l[["x"]] <- NULL; l$y <- "s"; paste(l$y, length(l)) }
{ x <- 3; f <- function(e) { e$n <- 1; if (e$n > 0 && { e$n <- 5; TRUE }) e$n else 0 }; f(new.env()) }
{ v <- 1; s <- isTRUE({ v <- 2; v > 1 }); c(s, v) }
{ x <- c(3, 1); d <- with(data.frame(a = x), { b <- a * 2; sum(b) }); d }
# Numbers that logicals become
{ x <- c(1, 2); b <- x > 1; paste(pmax(b, FALSE), pmin(b, b), abs(b), round(b), round(b, 1)) }
{ b <- c(TRUE, FALSE); paste(pmax(b, 0.5), pmin(TRUE, FALSE), abs(TRUE), round(TRUE)) }
{ m <- matrix(1:4, 2) > 2; paste(abs(m), round(m), pmax(m, m)) }
ifelse(hide(c(TRUE, FALSE)), "a", hide(c("x", "y")))
ifelse(hide(TRUE), 1, 2)
ifelse(c(a = TRUE, b = FALSE), 1, 2)
capture.output(cat("a", 1.5, TRUE, 1e-10, 123456.789, "\n"))
capture.output(cat("x", "y", sep = ""))
capture.output(cat(c(1, 2), "b", sep = ", "))
capture.output(cat("a\n", "b\n"))
capture.output(cat(hide("a"), hide(pi), NULL, list("q", 2), "\n", sep = "|"))
capture.output(cat(sprintf("%d of %d\n", 1L, 3L)))
capture.output(print(c(1.5, 10, -3)))
capture.output(print(1:30))
capture.output(c("a", "bbb"))
capture.output(c(TRUE, FALSE))
capture.output(matrix(c(1, 2.5, 3, 10), 2))
capture.output(matrix(c("a", "b"), 1))
capture.output(array(1:8, c(2, 2, 2)))
capture.output(list(1, "a", list(x = 2)))
capture.output(list(a = 1, b = c("x", "y")))
capture.output(numeric(0))
Sys.getenv("NO_SUCH_VARIABLE", "unset")
round(pi, 4)
names(system.time(1))[3]
# Functions, conditions, and what they print
{ f <- function(x, y = x * 2) if (is.null(y)) "null" else y; f(1, NULL) }
{ f <- function(x, y = x * 2) if (is.null(y)) "null" else y; f(4) }
{ f <- function(x, n = length(x)) { x <- x[1:n]; sum(x) }; c(f(1:4), f(1:4, 2)) }
{ f <- function(x, y = c(1, 2)) if (is.null(y)) 0 else sum(x, y); c(f(1, NULL), f(1), f(y = 5, 1)) }
{ f <- function(kind = c("up", "down")) match.arg(kind); c(f(), f("down")) }
{ f <- function(...) paste(..., sep = "-"); f("a", "b") }
{ f <- function(...) paste(..., "c"); f("a", "b", sep = "") }
{ f <- function(...) paste0("<", ..., ">"); f("a", 1) }
{ f <- function(...) paste(..., collapse = "+"); f(c("a", "b")) }
{ f <- function(...) max(...); f(1, 4) }
capture.output({ f <- function(...) cat(..., "!"); f("a", 1, sep = "") })
{ f <- function(...) stop("bad: ", ...); tryCatch(f(1, "u"), error = function(e) conditionMessage(e)) }
{ e <- tryCatch(stop("x"), error = function(e) e); conditionMessage(e) }
{ e <- tryCatch(stop("x"), error = function(e) "handled"); e }
{ x <- 1; x <- tryCatch(stop("y"), error = function(x) conditionMessage(x)); x }
tryCatch(stop("a"), error = function(e) tryCatch(stop("b"), error = function(e) conditionMessage(e)))
{ tp <- 0; fp <- 0; tryCatch(tp / (tp + fp), error = function(e) 0) }
{ x <- 0; tryCatch(1 / x, error = function(e) "error") }
{ x <- 0; tryCatch(5 %% x, error = function(e) "error") }
{ x <- 0; tryCatch(5 %/% x, error = function(e) "error") }
{ x <- 0; tryCatch(2.5 / x, warning = function(w) "warning") }
{ x <- 0; y <- try(1 / x, silent = TRUE); y }
{ ratio <- function(a, b) a / b; tryCatch(ratio(1, 0), error = function(e) "error") }
{ ratio <- function(a, b) a / b; half <- function(a) ratio(a, a); try(half(0)) }
{ ratio <- function(a, b) sapply(b, function(v) a / v); tryCatch(ratio(1, c(0, 2)), error = function(e) "error") }
{ r <- tryCatch(stop("a"), error = function(e) e); class(r)[1] }
capture.output(cat("a", NA, "\n"))
{ x <- 6; tryCatch(x / 2, error = function(e) 0) }
tryCatch({ as.numeric("q"); TRUE }, warning = function(w) FALSE)
tryCatch({ as.integer(c("1", "x")); TRUE }, warning = function(w) conditionMessage(w))
tryCatch({ as.numeric(c("1", "", " 2 ", "NaN", "Inf")); TRUE }, warning = function(w) FALSE)
tryCatch({ as.numeric("NA"); TRUE }, warning = function(w) FALSE)
tryCatch({ hide(1:3) + hide(1:2); TRUE }, warning = function(w) conditionMessage(w))
tryCatch({ hide(1:4) + hide(1:2); TRUE }, warning = function(w) FALSE)
tryCatch(suppressWarnings(as.numeric("q")), warning = function(w) "warning")
tryCatch(sum(suppressWarnings(as.numeric(c("q", "2"))), na.rm = TRUE), warning = function(w) "warning")
sapply(c("1", "x"), function(v) is.na(suppressWarnings(as.numeric(v))), USE.NAMES = FALSE)
withCallingHandlers({ warning("a"); 5 }, warning = function(w) invokeRestart("muffleWarning"))
{ f <- function() { on.exit(o <<- o + 1); on.exit(o <<- o * 9, add = TRUE); o <<- 5 }; o <- 1; f(); o }
{ f <- function(x) { on.exit(o <<- o + 1); if (x) return(1); on.exit(o <<- o * 9) }; o <- 1; f(FALSE); o }
{ f <- function(x) { on.exit(o <<- o + 1); if (x) return(1); on.exit(o <<- o * 9) }; o <- 1; f(TRUE); o }
{ f <- function() { on.exit(o <<- o + 1); y <- 2; on.exit(o <<- o * y, TRUE, FALSE) }; o <- 1; f(); o }
{ f <- function() { on.exit(o <<- o + 1); stop("a"); on.exit(o <<- o * 9, TRUE) }; o <- 1; try(f()); o }
{ x <- 0; tryCatch({ log(x); "quiet" }, warning = function(w) "warning") }
{ x <- 0; tryCatch({ log(x - 1); "quiet" }, warning = function(w) "warning") }
{ x <- 0; tryCatch({ sqrt(c(x - 1, 4)); "quiet" }, warning = function(w) "warning") }
{ x <- 0; tryCatch({ exp(1000 + x); "quiet" }, warning = function(w) "warning") }
{ x <- 0; tryCatch({ exp(c(1000, x)); "quiet" }, warning = function(w) "warning") }
{ x <- 0; tryCatch({ mean(numeric(0)); "quiet" }, warning = function(w) "warning") }
{ f <- function() { warning("careful"); 1 }; tryCatch(f(), warning = function(w) conditionMessage(w)) }
{ f <- function(...) sum(...); f(c(1, NA), na.rm = TRUE) }
{ x <- 0; suppressWarnings(sqrt(x - 1)) }
{ f <- function(x, ...) sort(x, ...); f(c(1, 3, 2), decreasing = TRUE) }
{ f <- function(x, ...) rep(x, ...); f(1:2, times = 2) }
{ f <- function(x, ...) rep(x, ...); f("a", 2) }
{ f <- function(form, ...) sprintf(form, ...); f("%d-%s", 1L, "a") }
sprintf("%5s|", NA)
sprintf("%d", NA)
sprintf("%s and %.2f", NA, NA_real_)
class(try(stop("a"), silent = TRUE))
{ r <- try(stop("a"), silent = TRUE); if (inherits(r, "try-error")) "failed" else "done" }
{ r <- try(5, silent = TRUE); if (inherits(r, "try-error")) "failed" else "done" }
{ r <- tryCatch(stop("a"), error = function(e) e); inherits(r, "error") && !inherits(r, "try-error") }
{ r <- tryCatch(stop("a"), error = function(e) e); "simpleError" %in% class(r) }
{ d <- data.frame(a = c(1, 2), b = c(3, 4)); unlist(d[2, ]) }
{ d <- data.frame(a = c(1, 2), b = c(3, 4)); unlist(d) }
{ d <- data.frame(a = c(1, 2), b = c(3, 4)); unlist(d$a) }
"""
EXPRESSIONS = [line for line in FUNCTIONS.strip().splitlines() if not line.startswith("#")]
# What has no value to compare, or another one each time; objects of Python; and what other tests hold against R
MODULES = (
    "arithmetic", "logic", "mathematics", "summaries", "vectors", "sequences", "indexing", "matrices", "applying",
    "text", "formatting", "types", "comparing",
)  # fmt: skip
NOT_COMPARED = {
    "MISSING", "negative", "as_environment", "tuple_of", "complete_cases", "colnames", "rownames", "set_colnames",
    "set_rownames", "set_dimnames", "set_class", "set_tensor", "expand_grid", "as_array", "dimensions",
}  # fmt: skip


def test_generated_expressions():
    expressions = [
        each for strategy in KINDS.values() for each in r_expressions.collected(strategy, 50, derandomize=True)
    ]
    assert len(expressions) > 200
    assert differences(expressions, r_expressions.SETUP) == []


@pytest.mark.long
@pytest.mark.parametrize("kind", KINDS)
def test_many_generated_expressions(kind):
    expressions = r_expressions.collected(KINDS[kind], 1000)
    assert len(expressions) > 300
    assert differences(expressions, r_expressions.SETUP) == []


def test_expressions_of_each_function():
    assert differences(EXPRESSIONS, r_expressions.SETUP) == []


def test_changes_in_functions_of_their_own():
    # what a name stands for is known there, and values that nothing else holds are changed in place
    assert differences([f"local({each})" for each in EXPRESSIONS if each.startswith("{")], r_expressions.SETUP) == []


def functions_used(code: str) -> set[str]:
    """Return the functions of base R that the translation of R code uses."""
    return {
        node.attr
        for node in ast.walk(ast.parse(translate(code).source))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "R"
    }


def test_each_function_is_held_against_r():
    used = functions_used(r_expressions.SETUP + "\n".join(EXPRESSIONS))
    ours = {name for name in base_r.__all__ if module_of(getattr(base_r, name)) in MODULES}
    assert ours - used - NOT_COMPARED == set()


def module_of(value) -> str:
    return getattr(value, "__module__", "").rpartition(".")[2]
