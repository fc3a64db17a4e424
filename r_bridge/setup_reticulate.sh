#!/usr/bin/env bash
# setup_reticulate.sh LIBRARY: ensure that R has a version of reticulate that works together with rpy2, and what it and
# the R package pykeras3 import. Debian's packages are installed where we are root. Where its reticulate is too old, as
# on Debian 12, build it into LIBRARY: the mirrors have the source of Debian 13's.
set -euo pipefail

description=$(dirname "${BASH_SOURCE[0]}")/rpackage/DESCRIPTION
needed=$(sed -n 's/^ *reticulate (>= \([0-9.]*\)).*/\1/p' "$description")
of_reticulate=(Matrix R6 Rcpp RcppTOML here jsonlite png rappdirs rlang withr)
mapfile -t of_pykeras3 < <(sed -n '/^Imports:/,/^Suggests:/s/^ *\([A-Za-z]*\),\{0,1\}$/\1/p' "$description")
mkdir -p "$1"
library=$(cd "$1" && pwd)
export R_LIBS="$library${R_LIBS:+:$R_LIBS}"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fits() {
    Rscript -e "stopifnot(packageVersion('reticulate') >= '$needed')" >/dev/null 2>&1
}

# Prints the packages that are missing, a line for each, without what a profile prints.
missing_imports() {
    Rscript -e 'for (name in unique(commandArgs(TRUE)))
        if (!requireNamespace(name, quietly = TRUE)) cat("\nmissing:", name, "\n")' \
        "${of_reticulate[@]}" "${of_pykeras3[@]}" 2>/dev/null | sed -n 's/^missing: \([^ ]*\).*/\1/p'
}

# install_imports NAME...: installs Debian's packages of R packages.
install_imports() {
    local packages
    packages=$(printf 'r-cran-%s ' "${@,,}")
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        echo "Install the R packages $* (Debian: ${packages% }), then try again." >&2
        exit 1
    fi
    echo "Installing R packages ..."
    apt-get -qq update || true
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends r-base-dev $packages >"$work/log" 2>&1 ||
        { cat "$work/log" >&2; exit 1; }
}

install_package() {
    [ "$(id -u)" = 0 ] || return
    apt-get -qq update || true
    local version
    version=$(apt-cache show --no-all-versions r-cran-reticulate | sed -n 's/^Version: //p')
    dpkg --compare-versions "$version" ge "$needed" || return
    echo "Installing r-cran-reticulate ..."
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends r-cran-reticulate >"$work/log" 2>&1
}

sources() {
    . /etc/os-release
    apt-get --print-uris update | sed -n "s|^'\(.*\)/dists/$VERSION_CODENAME/.*|\1|p" | sort -u |
        sed 's|.*|deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] & trixie main|'
}

download() {
    cd "$work"
    mkdir -p lists/partial cache/archives/partial
    sources >sources.list
    local apt=(apt-get -qq -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=- -o APT::Sandbox::User=
        -o Dir::State::Lists="$work/lists" -o Dir::Cache="$work/cache")
    # One of several mirrors may lack the source; the download below fails if all do
    "${apt[@]}" update || true
    "${apt[@]}" source --download-only --tar-only r-cran-reticulate
}

build() {
    # Without debugging information, which R's own flags ask for, compilers take three quarters of the time
    MAKEFLAGS="-j$(nproc) CXXFLAGS=-O2 CXX11FLAGS=-O2 CXX14FLAGS=-O2 CXX17FLAGS=-O2" \
        R CMD INSTALL --no-docs --library="$library" "$work"/*.orig.tar.xz
}

if ! command -v Rscript >/dev/null; then
    echo "Rscript was not found: install R, or put its folder on the PATH, then try again." >&2
    exit 1
fi
mapfile -t missing < <(missing_imports)
if [ "${#missing[@]}" != 0 ]; then
    install_imports "${missing[@]}"
fi
if fits; then
    exit
fi
if command -v apt-get >/dev/null; then
    if install_package && fits; then
        exit
    fi
    echo "Building reticulate for R in $1 ..."
    { (download) && build; } >"$work/log" 2>&1 && exit
    cat "$work/log" >&2
fi
echo "Install reticulate $needed or later in R, install.packages(\"reticulate\"), then try again." >&2
exit 1
