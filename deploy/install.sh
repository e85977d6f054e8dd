#!/bin/sh
# Installs threelo from a release: takes the archive for this machine, verifies its SHA-256 checksum, and copies the binary,
# its manual pages and its completions.
#
#   sh install.sh                                # into ~/.local; as root into /usr/local
#   sh install.sh --prefix /opt/threelo
#   sh install.sh --version 0.1.0 --target x86_64-unknown-linux-gnu
#
# THREELO_RELEASES names another server with the files of the releases.
set -eu

# Written by `cargo xtask release artefacts`.
version=@VERSION@
target=
prefix=
releases=${THREELO_RELEASES:-https://github.com/threelo/threelo/releases/download}

fail() {
    echo "install.sh: $1" >&2
    exit 1
}

while [ $# -gt 0 ]; do
    case $1 in
        --version | --target | --prefix)
            [ $# -ge 2 ] || fail "$1 needs a value"
            case $1 in
                --version) version=$2 ;;
                --target) target=$2 ;;
                --prefix) prefix=$2 ;;
            esac
            shift 2
            ;;
        *) fail "unknown argument $1: use --version, --target or --prefix" ;;
    esac
done

case $version in
    @*) fail "this copy of the script belongs to no release: name one with --version" ;;
esac
if [ -z "$target" ]; then
    case "$(uname -s) $(uname -m)" in
        "Linux x86_64") target=x86_64-unknown-linux-musl ;;
        "Linux aarch64" | "Linux arm64") target=aarch64-unknown-linux-musl ;;
        *) fail "no binary is released for $(uname -s) on $(uname -m): build it with \`cargo install threelo-proxy\`" ;;
    esac
fi
if [ -z "$prefix" ]; then
    if [ "$(id -u)" = 0 ]; then prefix=/usr/local; else prefix=$HOME/.local; fi
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# fetch FILE: downloads a file of the release.
fetch() {
    url=$releases/threelo-proxy-v$version/$1
    if command -v curl >/dev/null; then
        curl --fail --silent --show-error --location --output "$work/$1" "$url" || fail "cannot download $url"
    elif command -v wget >/dev/null; then
        wget --quiet --output-document="$work/$1" "$url" || fail "cannot download $url"
    else
        fail "neither curl nor wget is installed"
    fi
}

name=threelo-$version-$target
fetch "$name.sha256"
fetch "$name.tar.gz"
wanted=$(sed -n "s/^\([0-9a-f]\{64\}\)  $name\.tar\.gz\$/\1/p" "$work/$name.sha256")
[ -n "$wanted" ] || fail "$name.sha256 has no checksum for $name.tar.gz; nothing was installed"
if command -v sha256sum >/dev/null; then
    found=$(sha256sum "$work/$name.tar.gz")
elif command -v shasum >/dev/null; then
    found=$(shasum -a 256 "$work/$name.tar.gz")
else
    fail "neither sha256sum nor shasum is installed, so the download cannot be verified; nothing was installed"
fi
[ "${found%% *}" = "$wanted" ] || fail "the checksum of $name.tar.gz is ${found%% *} and not $wanted; nothing was installed"

tar -xzf "$work/$name.tar.gz" -C "$work"
"$work/$name/threelo" --version >/dev/null || fail "the binary for $target does not run on this machine; nothing was installed"

# put MODE FROM TO: copies a file under the prefix. The rename also replaces a binary that is running.
put() {
    { mkdir -p "$(dirname "$prefix/$3")" &&
        cp "$work/$name/$2" "$prefix/$3.new" &&
        chmod "$1" "$prefix/$3.new" &&
        mv -f "$prefix/$3.new" "$prefix/$3"; } || fail "cannot write $prefix/$3: choose another folder with --prefix"
}

put 755 threelo bin/threelo
for page in "$work/$name"/man/man1/*; do
    page=${page##*/}
    put 644 "man/man1/$page" "share/man/man1/$page"
done
put 644 completions/threelo.bash share/bash-completion/completions/threelo
put 644 completions/_threelo share/zsh/site-functions/_threelo
put 644 completions/threelo.fish share/fish/vendor_completions.d/threelo.fish

echo "$("$prefix/bin/threelo" --version) is installed in $prefix/bin"
case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) echo "add $prefix/bin to PATH to run it as \`threelo\`" ;;
esac
