# A program that calls every function with nothing, and then with text that is not UTF-8, of their declarations.
# What is given nothing gives nothing, or refuses it; nothing is sent.
function trimmed(text) { gsub(/^ +| +$/, "", text); return text }

# What stands for a parameter when texts are to be wrong and all else is to be right.
function right(parameter) {
  if (parameter ~ /^const char \*[a-z0-9_]+$/) return "\"caf\\xe9\""
  if (parameter ~ /^const neonapi_client \*/) return "client"
  if (parameter ~ /^neonapi_error \*\*/) return "&error"
  if (parameter ~ /^neonapi_write_callback /) return "take"
  if (parameter ~ /^neonapi_accept_callback /) return "accept"
  if (parameter ~ /\*(out|is_there)$|\*\*(item|page)$/) return "(void *)place"
  return "0"
}

/^typedef/ { next }

{
  open = index($0, "(")
  head = substr($0, 1, open - 1)
  name = head
  sub(/.*[ *]/, "", name)
  result = trimmed(substr(head, 1, length(head) - length(name)))
  list = substr($0, open + 1, length($0) - open - 1)
  count = list == "void" ? 0 : split(list, parameters, ",")
  zeros = wrong = ""
  has_text = has_error = 0
  for (i = 1; i <= count; i++) {
    parameter = trimmed(parameters[i])
    zeros = zeros (i > 1 ? ", " : "") "0"
    wrong = wrong (i > 1 ? ", " : "") right(parameter)
    if (parameter ~ /^const char \*[a-z0-9_]+$/) has_text = 1
    if (parameter ~ /^neonapi_error \*\*/) has_error = 1
    if (i == 1) first = parameter
  }
  made[name] = count == 0
  if (result == "void") calls = calls "    " name "(" zeros "); called++;\n"
  else if (result == "neonapi_status") calls = calls "    REFUSED(" name ", (" zeros "));\n"
  else if (name ~ /_new$/ && result ~ /\*$/) {
    type = result
    sub(/ \*$/, "", type)
    calls = calls "    { " type " *made = " name "(" zeros "); check(\"" name "\", made != NULL); " type "_free(made); }\n"
  } else if (count == 0) calls = calls "    check(\"" name "\", " name "() != 0);\n"
  else calls = calls "    NOTHING(" name ", (" zeros "));\n"
  if (result == "neonapi_status" && has_text) {
    if (has_error) texts = texts "    NAMED(" name ", (" wrong "));\n"
    else {
      type = first
      sub(/ \*[a-z_]+$/, "", type)
      sub(/^0/, "made", wrong)
      setters[++setter_count] = type "\t" name "\t" wrong
    }
  }
}

END {
  print "#include <neonapi.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n"
  print "static int called, failed;\nstatic void *place[4];\n"
  print "static size_t take(const uint8_t *data, size_t size, void *user_data) {"
  print "    (void)data; (void)user_data;\n    return size;\n}\n"
  print "static bool accept(const neonapi_restore_snapshot_response *preview, void *user_data) {"
  print "    (void)preview; (void)user_data;\n    return false;\n}\n"
  print "static void check(const char *name, int holds) {"
  print "    called++;\n    if (!holds) { failed++; printf(\"# %s takes what it has to refuse\\n\", name); }\n}\n"
  print "#define REFUSED(name, arguments) check(#name, name arguments == NEONAPI_ERROR_KIND_INVALID_ARGUMENT)"
  print "#define NOTHING(name, arguments) check(#name, !name arguments)"
  print "#define NAMED(name, arguments) do { error = NULL; check(#name, name arguments != NEONAPI_OK && \\"
  print "    error != NULL && strstr(neonapi_error_detail(error), \"UTF-8\") != NULL); neonapi_error_free(error); } while (0)\n"
  print "int main(void) {\n    neonapi_client_settings *settings = neonapi_client_settings_new();"
  print "    neonapi_client *client = NULL;\n    neonapi_error *error = NULL;"
  # Nobody listens there, so that what is sent all the same is no InvalidArgument.
  print "    neonapi_client_settings_set_base_url(settings, \"http://127.0.0.1:9\");"
  print "    neonapi_client_settings_set_api_key(settings, \"key\");"
  print "    neonapi_client_settings_set_retries(settings, 0);"
  print "    if (neonapi_client_new(settings, &client, NULL) != NEONAPI_OK) return EXIT_FAILURE;"
  printf "%s    printf(\"ok - %%d functions take nothing\\n\", called);\n    called = 0;\n%s", calls, texts
  for (i = 1; i <= setter_count; i++) {
    split(setters[i], parts, "\t")
    constructor = parts[1] "_new"
    if (made[constructor]) value = constructor "()"
    else value = constructor "(\"GET\", \"/\")"
    printf "    { %s *made = %s; check(\"%s\", made != NULL && %s(%s) != NEONAPI_OK); %s_free(made); }\n", \
      parts[1], value, parts[2], parts[2], parts[3], parts[1]
  }
  print "    neonapi_client_free(client);\n    neonapi_client_settings_free(settings);"
  print "    printf(\"ok - %d functions refuse text that is not UTF-8\\n\", called);"
  print "    return failed == 0 && called > 0 ? EXIT_SUCCESS : EXIT_FAILURE;\n}"
}
