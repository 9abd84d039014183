#!/bin/sh
# Makes the certificates of the tests anew: an authority that nobody trusts but the tests, and what it vouches for. Needs
# OpenSSL 3. The dates are fixed, so that the tests pass on a computer whose clock is wrong.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
from=20000101000000Z
to=21200101000000Z

# certificate NAME EXTENSIONS FROM TO [ISSUER]: $work/NAME.key and .crt; without an issuer it vouches for itself
certificate() {
    openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$work/$1.key" 2>/dev/null
    openssl req -new -key "$work/$1.key" -subj "/CN=$1" -out "$work/$1.csr"
    : > "$work/index"
    cat > "$work/ca.conf" <<CONF
[ca]
default_ca = authority
[authority]
database = $work/index
serial = $work/serial
new_certs_dir = $work
default_md = sha256
policy = any
x509_extensions = extensions
[any]
commonName = supplied
[extensions]
$2
CONF
    if [ $# -ge 5 ]; then
        set -- "$@" -cert "$work/$5.crt" -keyfile "$work/$5.key"
    else
        set -- "$@" "" -selfsign -keyfile "$work/$1.key"
    fi
    name=$1 start=$3 end=$4
    shift 5
    openssl ca -batch -notext -config "$work/ca.conf" -rand_serial -startdate "$start" -enddate "$end" "$@" \
        -in "$work/$name.csr" -out "$work/$name.crt" 2>/dev/null
}

# server NAME SUBJECT_ALT_NAME FROM TO [ISSUER]: NAME.pem, key and certificate in one file
server() {
    extensions="basicConstraints = CA:FALSE
subjectAltName = $2
extendedKeyUsage = serverAuth"
    name=$1 start=$3 end=$4
    shift 4
    certificate "$name" "$extensions" "$start" "$end" "$@"
    cat "$work/$name.key" "$work/$name.crt" > "$name.pem"
}

certificate authority "basicConstraints = critical,CA:TRUE" $from $to
cp "$work/authority.crt" authority.pem
server valid IP:127.0.0.1 $from $to authority
server otherhost DNS:elsewhere.example $from $to authority
server expired IP:127.0.0.1 $from 20100101000000Z authority
server selfsigned IP:127.0.0.1 $from $to
