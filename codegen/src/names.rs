//! Names made from names.

use heck::{ToLowerCamelCase, ToShoutySnakeCase, ToUpperCamelCase};

/// Name of a known value of open text, in upper camel case.
///
/// `Unknown` is what every target calls a value it does not know, so a value that the server itself
/// calls unknown gets another name.
pub(crate) fn enum_value(wire: &str) -> String {
    let name = type_name(wire);
    match name.as_str() {
        "Unknown" => "ServerUnknown".to_owned(),
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => format!("Value{name}"),
        _ => name,
    }
}

/// Such as `ApiKeys`.
pub(crate) fn type_name(name: &str) -> String {
    name.to_upper_camel_case()
}

/// Such as `CREATE_PROJECT_BRANCH`.
pub(crate) fn constant(name: &str) -> String {
    name.to_shouty_snake_case()
}

/// Such as `apiKeys`.
pub(crate) fn member_name(name: &str) -> String {
    name.to_lower_camel_case()
}
