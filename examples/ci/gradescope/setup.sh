#!/usr/bin/env bash
# Gradescope runs this once, as root on Ubuntu, when it builds the image. Put in your own fork of Nabla, or put a checkout
# into the zip as `nabla/`; zip it together with run_autograder.
set -euo pipefail

root="${AUTOGRADER_ROOT:-/autograder}"
repository="${NABLA_REPOSITORY:-https://github.com/your-organisation/nabla.git}"
ref="${NABLA_REF:-main}"

if ! hash curl git xz 2> /dev/null; then
  apt-get update
  apt-get install -y --no-install-recommends ca-certificates curl git xz-utils
fi

# Ubuntu's own Node is too old to install anything with. Nabla brings the Node that it runs on.
install_node() {
  local site=https://nodejs.org/dist/latest-v24.x machine archive
  machine="$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')"
  cd "$(mktemp -d)"
  curl -fsSLO "$site/SHASUMS256.txt"
  archive="$(grep -o "node-v[0-9.]*-linux-$machine\.tar\.xz" SHASUMS256.txt)"
  curl -fsSLO "$site/$archive"
  grep " $archive\$" SHASUMS256.txt | sha256sum --check --quiet
  tar -xJf "$archive" -C /usr/local --strip-components=1
}

node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 20 ? 0 : 1)' 2> /dev/null || (install_node)

[[ -e $root/source/nabla ]] || git clone --quiet --depth 1 --branch "$ref" "$repository" "$root/source/nabla"
node "$root/source/nabla/scripts/bootstrap.mjs"
# Fails the build, and so says it before the first student hands in.
node "$root/source/nabla/apps/grader/bin/nabla.mjs" doctor
