# Declarations of functions and callbacks, one a line, of what a C compiler makes of the header: gcc -E -P.
BEGIN { RS = ";" }
{
  gsub(/__attribute__\(\([a-z_]+\)\)/, "")
  gsub(/[ \t\n]+/, " ")
  gsub(/\( /, "(")
  sub(/^ /, "")
}
/neonapi_[a-z0-9_]+\(/ || /\(\*neonapi_[a-z0-9_]+\)/ { print }
