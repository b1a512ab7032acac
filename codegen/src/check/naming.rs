//! Names must be usable and distinct in every target language.

use std::collections::BTreeMap;

use super::reserved;
use crate::description::Description;
use crate::ir::{Api, Arguments, Group, Operation, Record, TypeDefinition};
use crate::names;
use crate::problems::Problems;

/// Names of one scope, as any language may come to write them.
#[derive(Default)]
struct Scope(BTreeMap<String, String>);

impl Scope {
    /// Notes a name that some case conversion makes equal to another.
    fn add(&mut self, name: &str, place: &str, problems: &mut Problems) {
        let folded = name.replace(['_', '.'], "").to_lowercase();
        if let Some(other) = self.0.insert(folded, name.to_owned()) {
            problems.add(place, format!("collides with {other}; give one of them another name"));
        }
    }
}

/// Notes all names that cannot stay.
pub(crate) fn check(description: &Description, api: &Api, problems: &mut Problems) {
    let mut groups = Scope::default();
    let mut functions = Scope::default();
    for group in &api.groups {
        let place = format!("api/openapi.yaml#/tags/{}", group.name);
        groups.add(&group.name, &place, problems);
        snake_case(&group.name, &place, problems);
        refuse(&group.name, reserved::GROUPS, &place, problems);
        refuse(&group.name, reserved::PYTHON_KEYWORDS, &place, problems);
        check_verbs(description, group, &mut functions, problems);
    }
    let mut types = Scope::default();
    for group in api.groups.iter().filter(|group| !group.operations.is_empty()) {
        let place = format!("api/openapi.yaml#/tags/{}", group.name);
        types.add(&group.type_name, &place, problems);
    }
    for definition in api.types() {
        let place = place_of_type(description, api, definition);
        types.add(definition.name(), &place, problems);
        if names::type_name(definition.name()) != definition.name() {
            problems.add(&place, "is not in upper camel case; rename it");
        }
        refuse(definition.name(), reserved::TYPES, &place, problems);
        let name = definition.name();
        if let Some(prefix) = prefix_of(name) {
            problems.add(
                &place,
                format!("{name} begins with {prefix}, as internal types do; rename it"),
            );
        }
        check_parts(definition, &place, problems);
    }
    let records = records_by_name(api);
    for operation in api.operations() {
        check_arguments(description, operation, &records, problems);
    }
}

fn prefix_of(name: &str) -> Option<&'static str> {
    let begins = |prefix: &&&str| {
        let rest = name.strip_prefix(**prefix);
        rest.is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_uppercase()))
    };
    reserved::PREFIXES.iter().find(begins).copied()
}

fn check_verbs(
    description: &Description,
    group: &Group,
    functions: &mut Scope,
    problems: &mut Problems,
) {
    let mut verbs = Scope::default();
    for operation in &group.operations {
        let place = description.place_of_operation(&operation.path, &operation.method);
        if description.home_of_path(&operation.path) != group.name {
            problems.add(&place, format!("belongs to {}; move it to that file", group.name));
        }
        verbs.add(&operation.verb, &format!("{place}/x-neonapi-verb"), problems);
        functions.add(&operation.call_name(), &format!("{place}/x-neonapi-verb"), problems);
        let place = format!("{place}/x-neonapi-verb");
        snake_case(&operation.verb, &place, problems);
        refuse(&operation.verb, reserved::VERBS, &place, problems);
        refuse(&operation.verb, reserved::PYTHON_KEYWORDS, &place, problems);
    }
}

fn check_parts(definition: &TypeDefinition, place: &str, problems: &mut Problems) {
    let mut scope = Scope::default();
    match definition {
        TypeDefinition::Record(record) => {
            for field in &record.fields {
                let place = format!("{place}/properties/{}", field.wire);
                scope.add(&field.name, &place, problems);
                snake_case(&field.name, &place, problems);
                refuse(&field.name, reserved::FIELDS, &place, problems);
            }
        }
        TypeDefinition::Enumeration(enumeration) => {
            for value in &enumeration.values {
                let place = format!("{place}/enum/{}", value.wire);
                scope.add(&value.name, &place, problems);
                check_variant(&value.name, &place, problems);
            }
        }
        TypeDefinition::Union(union) => {
            for variant in &union.variants {
                let place = format!("{place}/discriminator/mapping/{}", variant.wire);
                scope.add(&variant.name, &place, problems);
                check_variant(&variant.name, &place, problems);
            }
        }
    }
}

fn check_variant(name: &str, place: &str, problems: &mut Problems) {
    refuse(name, &["Self", "Unknown", ""], place, problems);
    if !name.chars().all(|character| character.is_ascii_alphanumeric()) {
        problems.add(place, format!("gives the name {name}, which is not plain ASCII; rename it"));
    }
}

/// Path arguments, body and further arguments are one scope: Python takes them all by name.
fn check_arguments(
    description: &Description,
    operation: &Operation,
    records: &BTreeMap<&str, &Record>,
    problems: &mut Problems,
) {
    let place = description.place_of_operation(&operation.path, &operation.method);
    let mut scope = Scope::default();
    let mut check = |name: &str, is_positional: bool| {
        let place = format!("{place}/arguments/{name}");
        scope.add(name, &place, problems);
        snake_case(name, &place, problems);
        refuse(name, reserved::FIELDS, &place, problems);
        refuse(name, reserved::PYTHON_KEYWORDS, &place, problems);
        refuse(name, reserved::CALL_OPTIONS, &place, problems);
        if is_positional {
            refuse(name, reserved::C_KEYWORDS, &place, problems);
        }
    };
    for argument in &operation.path_arguments {
        check(&argument.name, true);
    }
    match &operation.arguments {
        Arguments::None => {}
        Arguments::Union { name, .. } => check(name, true),
        Arguments::Record(name) => {
            let fields = records.get(name.as_str()).map(|record| &record.fields);
            for field in fields.into_iter().flatten() {
                check(&field.name, false);
            }
        }
    }
}

fn records_by_name(api: &Api) -> BTreeMap<&str, &Record> {
    let records = api.types().filter_map(|definition| match definition {
        TypeDefinition::Record(record) => Some((record.name.as_str(), record)),
        _ => None,
    });
    records.collect()
}

fn place_of_type(description: &Description, api: &Api, definition: &TypeDefinition) -> String {
    let TypeDefinition::Record(record) = definition else {
        return description.place_of_schema(definition.name());
    };
    let takes = |operation: &&Operation| match &operation.arguments {
        Arguments::Record(name) => *name == record.name,
        _ => false,
    };
    match api.operations().find(takes) {
        Some(operation) if record.is_arguments => {
            let place = description.place_of_operation(&operation.path, &operation.method);
            format!("{place}/x-neonapi-arguments")
        }
        _ => description.place_of_schema(&record.name),
    }
}

fn refuse(name: &str, reserved: &[&str], place: &str, problems: &mut Problems) {
    if reserved.contains(&name) {
        let text = "is reserved in a target language; give it another name";
        problems.add(place, format!("{name} {text} (fields and arguments: x-neonapi-name)"));
    }
}

fn snake_case(name: &str, place: &str, problems: &mut Problems) {
    let is_plain = |character: char| {
        character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_'
    };
    let starts_well = name.starts_with(|first: char| first.is_ascii_lowercase());
    if !starts_well || !name.chars().all(is_plain) {
        problems.add(place, format!("{name} is not in snake case; rename it (x-neonapi-name)"));
    }
}
