//! From the parsed description to the intermediate representation.

mod answers;
mod arguments;
mod docs;
mod operations;
mod requests;
mod samples;
mod types;
mod view;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};

use crate::description::Description;
use crate::ir::{Answer, Api, Docs, Group, Operation, Page, Record, Type, TypeDefinition};
use crate::names;
use operations::Operations;
pub(crate) use types::{Kind, Schemas};

/// Name of the group that holds what several groups share.
pub(crate) const COMMON: &str = "common";

/// One operation with what it brings along.
struct Lowered {
    operation: Operation,
    arguments: Option<Record>,
    /// Types that must be written out for it.
    roots: Vec<String>,
    page: Option<(String, Page)>,
}

/// Decides everything that targets need to know.
pub(crate) fn lower(description: &Description) -> Result<Api> {
    let schemas = Schemas::new(description)?;
    let lowered = Operations::new(&schemas).lower_all()?;
    let mut roles = Roles::default();
    for one in &lowered {
        roles.note(one)?;
    }
    let mut types = definitions(&schemas, &lowered)?;
    for definition in types.values_mut() {
        if let TypeDefinition::Record(record) = definition {
            record.starts_work = roles.starts_work.contains(&record.name);
            record.page = roles.pages.get(&record.name).cloned();
        }
    }
    groups(&schemas, lowered, types)
}

/// What records are to operations.
#[derive(Default)]
struct Roles {
    starts_work: BTreeSet<String>,
    pages: BTreeMap<String, Page>,
}

impl Roles {
    fn note(&mut self, lowered: &Lowered) -> Result<()> {
        if let Answer::Work { ty: Type::Record(name), .. }
        | Answer::WorkOrGone { ty: Type::Record(name) } = &lowered.operation.answer
        {
            self.starts_work.insert(name.clone());
        }
        let Some((name, page)) = &lowered.page else { return Ok(()) };
        match self.pages.insert(name.clone(), page.clone()) {
            Some(other) if other != *page => bail!(
                "api/{}.yaml: {}: x-neonapi-list differs from another list with the answer {name}; \
                 write both alike",
                lowered.operation.group,
                lowered.operation.id
            ),
            _ => Ok(()),
        }
    }
}

/// The types that operations use, and those that they use, by name.
fn definitions(schemas: &Schemas, lowered: &[Lowered]) -> Result<BTreeMap<String, TypeDefinition>> {
    let mut waiting: Vec<String> = Vec::new();
    for one in lowered {
        waiting.extend(one.roots.iter().cloned());
        let fields = one.arguments.iter().flat_map(|record| &record.fields);
        waiting.extend(fields.filter_map(|field| field.ty.named().map(str::to_owned)));
    }
    let tags = tags_of_variants(schemas)?;
    let mut types = BTreeMap::new();
    while let Some(name) = waiting.pop() {
        if types.contains_key(&name) {
            continue;
        }
        let definition = schemas.definition(&name, tags.get(&name).map(String::as_str))?;
        waiting.extend(definition.uses().into_iter().map(str::to_owned));
        types.insert(name, definition);
    }
    Ok(types)
}

/// The tag that a union takes out of each of its variants.
fn tags_of_variants(schemas: &Schemas) -> Result<BTreeMap<String, String>> {
    let mut tags = BTreeMap::new();
    for name in schemas.names().filter(|name| matches!(schemas.kind(name), Ok(Kind::Union))) {
        let TypeDefinition::Union(union) = schemas.definition(name, None)? else { continue };
        for variant in union.variants {
            let other = tags.insert(variant.record.clone(), union.tag.clone());
            if other.is_some_and(|other| other != union.tag) {
                let place = schemas.description.place_of_schema(&variant.record);
                bail!("{place}: a variant of unions with different tags; make it two schemas");
            }
        }
    }
    Ok(tags)
}

fn groups(
    schemas: &Schemas,
    lowered: Vec<Lowered>,
    types: BTreeMap<String, TypeDefinition>,
) -> Result<Api> {
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    for tag in &schemas.description.spec.tags {
        let text = tag.description.clone();
        let text = text.with_context(|| {
            format!("api/openapi.yaml#/tags: {} has no description; add one", tag.name)
        })?;
        groups.insert(tag.name.clone(), new_group(&tag.name, &text));
    }
    groups.insert(COMMON.into(), new_group(COMMON, "Models that several groups share."));
    for (name, definition) in types {
        let home = schemas.description.home_of_schema(&name);
        let group = groups.get_mut(home).with_context(|| {
            format!("api/{home}.yaml: not the file of a group; add a tag {home} to openapi.yaml")
        })?;
        group.types.push(definition);
    }
    for one in lowered {
        let name = &one.operation.group;
        let group = groups.get_mut(name).with_context(|| {
            format!("api/{name}.yaml: no tag {name} in openapi.yaml; add one with a description")
        })?;
        group.operations.push(one.operation);
        if let Some(arguments) = one.arguments {
            group.types.push(TypeDefinition::Record(arguments));
        }
    }
    for group in groups.values_mut() {
        group.types.sort_by(|one, other| one.name().cmp(other.name()));
        group.operations.sort_by(|one, other| one.verb.cmp(&other.verb));
    }
    Ok(Api { groups: groups.into_values().collect() })
}

fn new_group(name: &str, text: &str) -> Group {
    Group {
        name: name.to_owned(),
        type_name: names::type_name(name),
        docs: Docs::new(text),
        operations: Vec::new(),
        types: Vec::new(),
    }
}

/// Names of the generated types inside the given ones.
fn names_of<'a>(types: impl IntoIterator<Item = &'a Type>) -> Vec<String> {
    types.into_iter().filter_map(|ty| ty.named().map(str::to_owned)).collect()
}
