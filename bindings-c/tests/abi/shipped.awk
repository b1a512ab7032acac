# What programs are compiled against, one fact a line, of the declarations of functions; and a program that asks
# the library for the rest, in the file `program`. `constants` names the constants, one a line.
function trimmed(text) { gsub(/^ +| +$/, "", text); return text }

/^typedef/ {
  gsub(/ ?[a-z0-9_]+,/, ",")
  sub(/ ?[a-z0-9_]+\)$/, ")")
  sub(/^typedef /, "callback ")
  print
  next
}

{
  open = index($0, "(")
  head = substr($0, 1, open - 1)
  name = head
  sub(/.*[ *]/, "", name)
  result = trimmed(substr(head, 1, length(head) - length(name)))
  count = split(substr($0, open + 1, length($0) - open - 1), parameters, ",")
  types = ""
  for (i = 1; i <= count; i++) {
    type = trimmed(parameters[i])
    # Names of parameters may change.
    if (type != "void") sub(/[a-z0-9_]+$/, "", type)
    types = types (i > 1 ? ", " : "") trimmed(type)
  }
  print "function " name ": " result " (" types ")"
  if (name ~ /_text_of$/) texts = texts "    TEXTS(" name ");\n"
}

END {
  print "#include <neonapi.h>\n#include <stdio.h>\n" > program
  print "#define TEXTS(name) for (number = 1; name(number) != NULL; number++) \\" > program
  print "    printf(\"text %s %u %s\\n\", #name, (unsigned)number, name(number))\n" > program
  print "int main(void) {\n    uint32_t number;" > program
  print "    printf(\"size neonapi_status %u\\n\", (unsigned)sizeof(neonapi_status));" > program
  while ((getline name < constants) > 0)
    print "    printf(\"number " name " %u\\n\", (unsigned)" name ");" > program
  printf "%s    return 0;\n}\n", texts > program
}
