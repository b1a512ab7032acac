//! What the loader refuses: each rule, broken on purpose in the obstacle course.

use std::fs;
use std::path::{Path, PathBuf};

/// A copy of the obstacle course that is removed at the end.
struct Course(PathBuf);

impl Course {
    fn new(name: &str) -> Course {
        let name = format!("neonapi-refusal-{}-{name}", std::process::id());
        let root = std::env::temp_dir().join(name);
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/obstacle");
        for folder in ["api", "core/src/generated"] {
            fs::create_dir_all(root.join(folder)).expect("a temporary folder");
            for entry in fs::read_dir(source.join(folder)).expect("the obstacle course") {
                let entry = entry.expect("a file");
                let target = root.join(folder).join(entry.file_name());
                fs::copy(entry.path(), target).expect("a copy");
            }
        }
        Course(root)
    }

    /// Replaces a text that must be there, once.
    fn change(&self, file: &str, from: &str, to: &str) {
        let path = self.0.join("api").join(file);
        let text = fs::read_to_string(&path).expect("a file of the course");
        assert!(text.contains(from), "{file} has no {from:?}");
        fs::write(path, text.replacen(from, to, 1)).expect("a changed file");
    }

    fn refusal(&self) -> String {
        match neonapi_codegen::generate(&self.0) {
            Ok(_) => "nothing was refused".to_owned(),
            Err(error) => format!("{error:#}"),
        }
    }
}

impl Drop for Course {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Defines one test a rule: file, text, its replacement, and words of the refusal.
macro_rules! refusals {
    ($($name:ident: $file:literal, $from:literal => $to:literal, $($words:literal),+;)*) => {
        $(#[test]
        fn $name() {
            let course = Course::new(stringify!($name));
            course.change($file, $from, $to);
            let text = course.refusal();
            for words in [$($words),+] {
                assert!(text.contains(words), "{words:?} is not in: {text}");
            }
        })*
    };
}

refusals! {
    unknown_key_of_operation: "things.yaml", "x-neonapi-verb: list\n" =>
        "x-neonapi-verb: list\n      x-neonapi-verbs: list\n",
        "api/things.yaml#/paths/~1things/get/x-neonapi-verbs", "is not a known key";
    unknown_key_of_schema: "things.yaml", "minLength: 1" => "minimumLength: 1",
        "api/things.yaml#/paths/~1files~1{file_key}/get/parameters/0/schema/minimumLength";
    unknown_key_of_list: "things.yaml", "items: things\n" => "items: things\n        limit: x\n",
        "x-neonapi-list/limit", "is not a known key";
    unknown_key_of_setting: "contract.toml", "minimum = 0" => "minimal = 0",
        "api/contract.toml", "minimal";
    unknown_value_of_extension: "things.yaml", "x-neonapi-retry: safe" => "x-neonapi-retry: often",
        "api/things.yaml#/paths/~1things/get", "often";
    doubled_key: "common.yaml", "description: The error object." =>
        "description: The error object.\n      description: Again.", "api/common.yaml", "duplicate";
    no_summary: "things.yaml", "summary: Lists things." => "summary: ''",
        "api/things.yaml#/paths/~1things/get", "no summary";
    no_parameter_docs: "things.yaml", "description: Where to start." => "description: ' '",
        "parameters/cursor", "no description";
    no_shared_parameter_docs: "openapi.yaml", "description: Identifier of the thing." =>
        "description: ''", "components/parameters/thing_id", "no description";
    no_schema_docs: "things.yaml", "description: A key." => "description: ''",
        "api/things.yaml#/components/schemas/ThingKey", "no description";
    no_property_docs: "things.yaml", "description: Number of the key.\n        key:" =>
        "deprecated: false\n        key:", "schemas/ThingKey/properties/id", "no description";
    no_tag_docs: "openapi.yaml", "description: Things of all shapes." => "description: ''",
        "tags/things", "no description";
    no_setting_docs: "contract.toml", "description = \"Repeats.\"" => "description = \"\"",
        "api/contract.toml#/settings/retries", "no description";
    spare_schema: "common.yaml", "    Size:" =>
        "    Spare:\n      description: Spare.\n      type: string\n    Size:",
        "api/common.yaml#/components/schemas/Spare", "used by no operation";
    schema_in_two_files: "common.yaml", "    Size:" =>
        "    Thing:\n      description: Another.\n      type: string\n    Size:",
        "schemas/Thing", "is also in";
    path_not_in_root: "openapi.yaml", "  /keys:\n    $ref: ./things.yaml#/paths/~1keys\n" => "",
        "api/things.yaml#/paths/~1keys", "is not in api/openapi.yaml";
    path_only_in_root: "openapi.yaml", "  /keys:\n" =>
        "  /nowhere:\n    $ref: ./things.yaml#/paths/~1nowhere\n  /keys:\n", "in no group file";
    reference_to_wrong_file: "things.yaml", "./common.yaml#/components/schemas/Size" =>
        "./words.yaml#/components/schemas/Size", "api/things.yaml", "leads nowhere";
    type_like_group: "things.yaml", "x-neonapi-arguments: ListThings" =>
        "x-neonapi-arguments: Things", "x-neonapi-arguments", "collides with Things";
    types_that_fold_together: "things.yaml", "x-neonapi-arguments: ListThings" =>
        "x-neonapi-arguments: ThingKEY", "collides with";
    verbs_that_fold_together: "things.yaml", "x-neonapi-verb: list_keys" =>
        "x-neonapi-verb: listparts", "x-neonapi-verb", "collides with";
    fields_that_fold_together: "words.yaml", "to_string: {" =>
        "hash_co_de: {type: string, description: Twice.}\n        to_string: {",
        "hash_co_de", "collides with hash_code";
    arguments_that_collide: "things.yaml", "x-neonapi-name: inner_name" =>
        "x-neonapi-sunset: '2030-01-01'", "arguments/name", "collides with name";
    argument_like_path_argument: "things.yaml", "description: New name, or null for none." =>
        "description: New name.\n          x-neonapi-name: thing_id",
        "arguments/thing_id", "collides with thing_id";
    enum_values_that_fold_together: "operations.yaml", "[running, finished, UNKNOWN]" =>
        "[running, RUNNING]", "OperationStatus/enum/RUNNING", "collides with Running";
    reserved_type: "things.yaml", "x-neonapi-arguments: ListThings" =>
        "x-neonapi-arguments: Data", "Data is reserved";
    type_like_those_between_languages: "things.yaml", "x-neonapi-arguments: ListThings" =>
        "x-neonapi-arguments: NativeThings", "NativeThings begins with Native";
    type_not_in_camel_case: "things.yaml", "x-neonapi-arguments: ListThings" =>
        "x-neonapi-arguments: listThings", "not in upper camel case";
    reserved_field: "words.yaml", "        value: {type: string" =>
        "        self: {type: string, description: No.}\n        value: {type: string",
        "properties/self", "self is reserved";
    field_not_in_snake_case: "words.yaml", ", x-neonapi-name: wire_name" => "",
        "Wire-Name is not in snake case";
    reserved_verb: "things.yaml", "x-neonapi-verb: finish" => "x-neonapi-verb: close",
        "close is reserved";
    python_keyword_as_verb: "things.yaml", "x-neonapi-verb: finish" => "x-neonapi-verb: import",
        "import is reserved";
    python_keyword_as_argument: "things.yaml", "          x-neonapi-name: from_time\n" => "",
        "api/things.yaml#/paths/~1things/get/arguments/from", "from is reserved";
    call_option_as_argument: "things.yaml", "description: Whether to start it." =>
        "description: Whether to start it.\n          x-neonapi-name: wait", "wait is reserved";
    c_keyword_as_path_argument: "things.yaml", "description: Number of the key.\n" =>
        "description: Number of the key.\n          x-neonapi-name: default\n",
        "default is reserved";
    path_without_parameter: "things.yaml", "        - name: number\n          in: path" =>
        "        - name: other\n          in: path", "the path has {number}";
    parameter_not_in_path: "things.yaml", "        - name: number\n" =>
        "        - name: extra\n          in: path\n          required: true\n          \
         description: Extra.\n          schema:\n            type: string\n        \
         - name: number\n",
        "extra is not in the path";
    operation_of_another_group: "words.yaml", "x-neonapi-group: words" =>
        "x-neonapi-group: things", "belongs to things";
    list_of_absent_field: "things.yaml", "items: things\n" => "items: thungs\n",
        "x-neonapi-list/items", "has no field thungs";
    list_of_something_else: "things.yaml", "items: things\n" => "items: pagination\n",
        "is no array";
    absent_cursor: "things.yaml", "cursor: pagination.cursor" => "cursor: pagination.curser",
        "x-neonapi-list/cursor", "has no field curser";
    absent_unwrap: "things.yaml", "x-neonapi-unwrap: thing\n" => "x-neonapi-unwrap: thung\n",
        "x-neonapi-unwrap", "has no field thung";
    absent_flatten: "things.yaml", "[outer, outer.inner]" => "[outer, outer.innter]",
        "x-neonapi-flatten names outer.innter";
    work_without_operations: "things.yaml", "x-neonapi-verb: get\n" =>
        "x-neonapi-verb: get\n      x-neonapi-starts-work: change\n", "has no operations";
    operations_without_work: "things.yaml", "      x-neonapi-starts-work: creation\n" => "",
        "add x-neonapi-starts-work";
    arguments_without_name: "things.yaml", "      x-neonapi-arguments: ListThings\n" => "",
        "add x-neonapi-arguments";
    union_body_without_name: "words.yaml", "      x-neonapi-body-name: trigger\n" => "",
        "add x-neonapi-body-name";
    example_with_wrong_type: "things.yaml", "count: 1\n" => "count: many\n",
        "api/things.yaml#/components/schemas/Thing/examples/0", "does not decode", "count";
    example_without_required_field: "common.yaml", "- message: no such thing" => "- {}",
        "GeneralError lacks message";
    example_of_property: "things.yaml", "examples: [thing-1]" => "examples: [1]",
        "properties/id/examples/0", "does not decode";
    example_of_union: "words.yaml", "{type: schedule, cron" => "{type: schudule, cron",
        "no variant";
    inline_object: "things.yaml", "          description: Anything at all." =>
        "          description: Anything.\n          properties:\n            a:\n              \
         description: A.\n              type: string", "give it a name";
    update_of_text: "things.yaml", "description: Name of the thing." =>
        "description: Name of the thing.\n          x-neonapi-update: true",
        "x-neonapi-update is for date-time only";
    secret_number: "things.yaml", "description: Number of the key.\n        key" =>
        "description: Number of the key.\n          x-neonapi-secret: true\n        key",
        "x-neonapi-secret is for text";
    kind_without_number: "ledger.toml", "Server = 19\n" => "", "has no number";
    changed_number: "ledger.toml", "Server = 19" => "Server = 18",
        "api/ledger.toml#/error_kinds/Server", "was shipped as 19";
    removed_number: "contract.toml", "name = \"Server\"" => "name = \"Other\"",
        "is no kind of contract.toml";
    doubled_number: "ledger.toml", "Status = 20" => "Status = 13", "has the number of";
    retired_number: "ledger.toml", "Server = 19" => "Server = { number = 19, retired = true }",
        "is retired";
    default_out_of_range: "contract.toml", "default = 4" => "default = 40",
        "settings/retries", "does not suit";
}

/// In C, group and verb make one name: `things.list_keys` and `things_list.keys` would be one.
#[test]
fn functions_that_fold_together() {
    let course = Course::new("functions");
    let tag = "  - name: things_list\n    description: Another group.\n  - name: words\n";
    course.change("openapi.yaml", "  - name: words\n", tag);
    let path = "  /more:\n    $ref: ./things_list.yaml#/paths/~1more\n  /words:\n";
    course.change("openapi.yaml", "  /words:\n", path);
    let operation = "paths:\n  /more:\n    post:\n      operationId: more\n      summary: More.\n      \
        tags: [things_list]\n      x-neonapi-group: things_list\n      \
        x-neonapi-verb: keys\n      x-neonapi-retry: mutation\n      \
        responses:\n        '204':\n          description: Done.\n";
    fs::write(course.0.join("api/things_list.yaml"), operation).expect("another file");
    let text = course.refusal();
    assert!(text.contains("collides with things"), "{text}");
}

#[test]
fn required_inside_of_optional() {
    let course = Course::new("required_inside");
    course.change("things.yaml", "required: [outer]", "required: []");
    let outer = "The outer part of a new thing.\n      type: object\n      required: [name";
    course.change("things.yaml", outer, &format!("{outer}, inner"));
    let text = course.refusal();
    assert!(text.contains("ThingCreateRequestOuter/properties/inner: required inside"), "{text}");
}

#[test]
fn stale_and_changed_files_are_found() {
    let course = Course::new("stale");
    let files = neonapi_codegen::generate(&course.0).expect("the course generates");
    neonapi_codegen::write(&course.0, &files).expect("the files are written");
    let folder = course.0.join("core/src/generated");
    fs::write(folder.join("gone.rs"), "").expect("a file left over");
    fs::write(folder.join("things.rs"), "").expect("a changed file");
    let error = neonapi_codegen::compare(&course.0, &files).expect_err("two files are wrong");
    let text = format!("{error:#}");
    assert!(text.contains("things.rs: differs") && text.contains("gone.rs: left over"), "{text}");
    neonapi_codegen::write(&course.0, &files).expect("the files are written");
    neonapi_codegen::compare(&course.0, &files).expect("all is well again");
}

#[test]
fn bundle_is_one_document() {
    let course = Course::new("bundle");
    let out = course.0.join("bundle.json");
    neonapi_codegen::bundle(&course.0, &out).expect("a bundle");
    let text = fs::read_to_string(out).expect("the bundle");
    assert!(!text.contains(".yaml"), "it still refers to files");
    assert!(text.contains("#/components/schemas/Thing"));
}
