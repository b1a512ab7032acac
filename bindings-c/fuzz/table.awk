# Writes a trial for each function of the header: it makes arguments up, calls it and takes what comes out.
# Reads what declarations.awk writes. What the trials are made of is in fuzz.h.

# The trimmed text.
function trim(text) {
    gsub(/^ +| +$/, "", text)
    return text
}

# A type without const and stars.
function base(type) {
    sub(/^const /, "", type)
    sub(/ .*/, "", type)
    return type
}

# The number of the type of a handle.
function number_of(handle) {
    if (!(handle in numbered)) {
        numbered[handle] = 1
        types = types "    TYPE_" handle ",\n"
        names = names "    \"" handle "\",\n"
    }
    return "TYPE_" handle
}

function takes(handle) {
    if (taken++ < 4) {
        types_taken = types_taken number_of(handle) ", "
    }
    return number_of(handle)
}

# Lines before the call, and after it, for the argument at a place; `follows` is what a length follows.
function argument(place, type, parameter, function_name,    name, handle) {
    name = "argument_" place
    handle = base(type)
    if (type == "const char *") {
        before("const char *" name " = any_text(\"" parameter "\")")
    } else if (type == "neonapi_error **") {
        before("neonapi_error *failure = NULL, **" name " = odd(4) ? NULL : &failure")
        failure = name
    } else if (type == "neonapi_response **" && function_name ~ /_set_response$/) {
        before("neonapi_response **" name " = response_place()")
    } else if (type ~ /^const neonapi_[a-z0-9_]+ \*const \*$/) {
        before("size_t length = chance(4) ? 0 : below(4)")
        before("const " handle " *const *" name " = any_handles(" takes(handle) ", length)")
        follows = 1
    } else if (type == "const char *const *") {
        before("size_t length = chance(4) ? 0 : below(4)")
        before("const char *const *" name " = any_texts(length)")
        follows = 1
    } else if (type == "const uint8_t *") {
        before("size_t length = chance(4) ? 0 : below(200)")
        before("const uint8_t *" name " = any_bytes(length)")
        follows = 1
    } else if (type == "size_t" && follows) {
        before("size_t " name " = length")
        follows = 0
    } else if (type == "char **") {
        output("char *", name, "given_text(", ")")
    } else if (type == "const char **") {
        output("const char *", name, "seen_text(", ")")
    } else if (type ~ /^const neonapi_[a-z0-9_]+ \*\*$/) {
        output("const " handle " *", name, "seen(" number_of(handle) ", ", ")")
    } else if (type ~ /^neonapi_[a-z0-9_]+ \*\*$/) {
        output(handle " *", name, "given(" number_of(handle) ", ", ")")
    } else if (type ~ /^const neonapi_[a-z0-9_]+ \*$/) {
        before("const " handle " *" name " = any_handle(" takes(handle) ")")
    } else if (type ~ /^neonapi_[a-z0-9_]+ \*$/) {
        before(handle " *" name " = " (function_name ~ /_free$/ ? "last" : "own") "_handle(" takes(handle) ")")
    } else if (type ~ /_callback$/) {
        sub(/^neonapi_/, "", handle)
        before(type " " name " = chance(4) ? NULL : on_" handle)
    } else if (type == "void *") {
        before("void *" name " = NULL")
    } else if (type == "char *") {
        before("char *" name " = NULL")
    } else if (type ~ /^[a-z0-9_A-Z]+ \*$/) {
        before(base(type) " value_" place " = 0, *" name " = odd(8) ? NULL : &value_" place)
        counted = name
    } else if (type == "double") {
        before("double " name " = any_double()")
    } else {
        before(type " " name " = (" type ")any_number(\"" parameter "\")")
    }
    return name
}

function before(line) {
    lines_before = lines_before "    " line ";\n"
}

# A place for a result: it has to be empty when the call has failed.
function output(type, name, taken_by, end) {
    before(type "out_" name " = NULL, *" "*" name " = odd(8) ? NULL : &out_" name)
    lines_after = lines_after "    empty_on_failure(result, out_" name ");\n    " taken_by "out_" name end ";\n"
}

# What becomes of a result.
function taking(result) {
    if (result == "neonapi_status") return "finished(result, " (failure ? failure " != NULL, failure" : "false, NULL") ")"
    return "worked(result != 0);\n    " keeping(result)
}

function keeping(result,    handle) {
    handle = base(result)
    if (result == "const char *") return "seen_text(result)"
    if (result == "char *") return "given_text(result)"
    if (result == "const uint8_t *") return "seen_bytes(result, " (counted ? counted " ? *" counted " : 0" : "0") ")"
    if (result ~ /^const neonapi_.*\*$/) return "seen(" number_of(handle) ", result)"
    if (result ~ /^neonapi_.*\*$/) return "given(" number_of(handle) ", result)"
    return "seen_number((uint64_t)result)"
}

function trial(name, result, list,    count, parameters, place, parameter, type, arguments, call, lines) {
    taken = follows = 0
    types_taken = lines_before = lines_after = failure = counted = arguments = ""
    count = list == "void" ? 0 : split(list, parameters, ",")
    for (place = 1; place <= count; place++) {
        type = parameter = trim(parameters[place])
        sub(/^.*[ *]/, "", parameter)
        type = trim(substr(type, 1, length(type) - length(parameter)))
        arguments = arguments (place > 1 ? ", " : "") argument(place, type, parameter, name)
    }
    call = name "(" arguments ");\n    end();\n"
    lines = "static void try_" name "(void) {\n" lines_before "    begin();\n    "
    if (result == "void") {
        lines = lines call "    worked(true);\n"
    } else {
        lines = lines result (result ~ /\*$/ ? "" : " ") "result = " call "    " taking(result) ";\n"
    }
    trials[++trial_count] = lines lines_after "}\n"
    table[trial_count] = "    {\"" name "\", try_" name ", {" types_taken (taken < 4 ? "NO_TYPE" : "") "}},"
}

/^typedef / { next }

{
    gsub(/__attribute__\(\([a-z_]+\)\) /, "")
    result = trim(substr($0, 1, index($0, "(") - 1))
    name = result
    sub(/^.*[ *]/, "", name)
    result = trim(substr(result, 1, length(result) - length(name)))
    list = substr($0, index($0, "(") + 1)
    sub(/\) *$/, "", list)
    trial(name, result, trim(list))
}

END {
    print "/* Made from the header by table.awk. */\n#include \"fuzz.h\"\n"
    printf "enum {\n%s};\n\n", types
    printf "const char *const type_names[] = {\n%s    NULL,\n};\n\n", names
    for (place = 1; place <= trial_count; place++) print trials[place]
    print "const struct function functions[] = {"
    for (place = 1; place <= trial_count; place++) print table[place]
    print "    {NULL, NULL, {NO_TYPE}},\n};"
}
