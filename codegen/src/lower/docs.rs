//! The text of the docs, put together from what the description says.

use oas3::spec::ObjectSchema;

use super::view::View;
use crate::description::extensions::Stability;
use crate::ir::Docs;

/// Docs of a type.
pub(crate) fn of_schema(schema: &ObjectSchema) -> Docs {
    let mut text = schema.description.clone().unwrap_or_default();
    if schema.deprecated == Some(true) {
        text.push_str(" Deprecated.");
    }
    Docs::new(text)
}

/// Docs of a field or an argument, in one paragraph.
pub(crate) fn of_field(view: &View, known_values: &[String], is_deprecated: bool) -> Docs {
    of_value(view.description, known_values, is_deprecated, view.extensions.sunset.as_deref())
}

/// Docs of a value of which only the parts are known.
pub(crate) fn of_value(
    description: Option<&str>,
    known_values: &[String],
    is_deprecated: bool,
    sunset: Option<&str>,
) -> Docs {
    let mut text = description.unwrap_or_default().trim().to_owned();
    let unsaid = known_values.iter().any(|value| !text.contains(&format!("`{value}`")));
    if unsaid {
        let values: Vec<String> = known_values.iter().map(|value| format!("`{value}`")).collect();
        text.push_str(&format!(" Known values: {}.", values.join(", ")));
    }
    if is_deprecated {
        text.push(' ');
        text.push_str(&deprecation(sunset));
    }
    Docs::new(text)
}

/// What is said of deprecated things.
fn deprecation(sunset: Option<&str>) -> String {
    match sunset {
        Some(date) => format!("Deprecated: its end was announced for {date}."),
        None => "Deprecated.".to_owned(),
    }
}

/// The same for where a target marks deprecation by itself.
pub(crate) fn deprecation_note(sunset: Option<&str>) -> String {
    match sunset {
        Some(date) => format!("its end was announced for {date}"),
        None => "Neon advises against it".to_owned(),
    }
}

/// Paragraphs of an operation: summary, description, what it calls.
pub(crate) fn of_operation(
    summary: &str,
    description: Option<&str>,
    call: &str,
    stability: Option<Stability>,
    deprecation_note: Option<&str>,
) -> Docs {
    let mut last = format!("Calls {call}.");
    if let Some(label) = stability.map(stability_label) {
        last.push_str(&format!(" {label}."));
    }
    if let Some(note) = deprecation_note {
        last.push_str(&format!(" Deprecated: {note}."));
    }
    let paragraphs = [Some(summary), description, Some(&last)];
    Docs(paragraphs.into_iter().flatten().map(|text| text.trim().to_owned()).collect())
}

pub(crate) fn stability_label(stability: Stability) -> &'static str {
    match stability {
        Stability::Beta => "Beta",
        Stability::PrivateBeta => "Private beta",
        Stability::Alpha => "Alpha",
    }
}
