//! What C sees of the API: which types it reads, which it builds, which it owns.

use std::collections::{BTreeMap, BTreeSet};

use super::c_names::handle as plain_handle;
use super::python_text_records::models;
use crate::ir::{
    Answer, Api, Arguments, Docs, Field, Operation, Presence, Record, Type, TypeDefinition,
};

/// Types by what C does with them.
pub(crate) struct Shape<'a> {
    pub definitions: BTreeMap<&'a str, &'a TypeDefinition>,
    /// Reachable from answers: they have accessors.
    pub read: BTreeSet<&'a str>,
    /// Reachable from arguments: they are built.
    pub built: BTreeSet<&'a str>,
    /// Answers and items of lists: they have a form in JSON of their own.
    pub roots: BTreeSet<&'a str>,
    /// What convenience calls take and give; it has no form in JSON.
    pub made: BTreeSet<&'a str>,
    /// Records of which an operation gives several at once.
    pub arrays: BTreeSet<&'a str>,
    /// Lists by name.
    pub lists: BTreeMap<String, &'a Answer>,
    /// Functions, so that no type is called the same.
    functions: BTreeSet<String>,
    /// Public names of operations, for the docs.
    calls: Vec<String>,
}

/// Calls of several operations, as the docs of others name them.
const CONVENIENCE_CALLS: [&str; 11] = [
    "branches.create_and_connect",
    "branches.find_by_name",
    "branches.get_default",
    "branches.get_or_create",
    "branches.reset_from_parent",
    "branches.temporary",
    "operations.wait_for",
    "projects.connection_string",
    "projects.create_and_connect",
    "projects.find_by_name",
    "snapshots.restore_with_preview",
];

/// Models of calls that the core makes of several operations.
pub(crate) struct Convenience(Vec<TypeDefinition>);

impl Convenience {
    pub(crate) fn new() -> Convenience {
        let mut models = models();
        models.push(connection_string());
        Convenience(models)
    }

    pub(crate) fn models(&self) -> &[TypeDefinition] {
        &self.0
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|definition| definition.name() == name)
    }
}

fn is_arguments(definition: &TypeDefinition) -> bool {
    matches!(definition, TypeDefinition::Record(record) if record.is_arguments)
}

/// What `projects.connection_string` takes.
fn connection_string() -> TypeDefinition {
    let field = |name: &str, ty: Type, presence: Presence, docs: &str| Field {
        name: name.to_owned(),
        wire: name.to_owned(),
        docs: Docs::new(docs),
        ty,
        presence,
        is_identifier: false,
        is_deprecated: false,
    };
    let text = |name, docs| field(name, Type::Text, Presence::Optional, docs);
    TypeDefinition::Record(Record {
        name: "ConnectionString".to_owned(),
        docs: Docs::new(
            "What a connection string leads to; what is left out is chosen where there is no doubt.",
        ),
        fields: vec![
            text(
                "branch_id",
                "The branch; that of the endpoint, or the default one, when left out.",
            ),
            text("endpoint_id", "The endpoint; the branch's read-write one when left out."),
            text("database_name", "The database; the only one of the branch when left out."),
            text("role_name", "The role; the only one that can log in when left out."),
            field(
                "pooled",
                Type::Boolean,
                Presence::Optional,
                "Whether to go through the connection pooler.",
            ),
        ],
        is_arguments: true,
        starts_work: false,
        page: None,
    })
}

impl<'a> Shape<'a> {
    pub(crate) fn new(api: &'a Api, convenience: &'a Convenience) -> Shape<'a> {
        let all = api.types().chain(convenience.models());
        let definitions = all.map(|definition| (definition.name(), definition)).collect();
        let mut shape = Shape {
            definitions,
            read: BTreeSet::new(),
            built: BTreeSet::new(),
            roots: BTreeSet::new(),
            made: BTreeSet::new(),
            arrays: BTreeSet::new(),
            lists: BTreeMap::new(),
            functions: BTreeSet::new(),
            calls: api
                .operations()
                .map(Operation::call_name)
                .chain(CONVENIENCE_CALLS.map(str::to_owned))
                .collect(),
        };
        shape.functions = shape.function_names();
        let mut operations: Vec<&Operation> = api.operations().collect();
        // Plain lists come first: they have the name of their items.
        operations.sort_by_key(|operation| (operation.verb != "list", operation.call_name()));
        for operation in operations {
            shape.take_in(operation);
        }
        for definition in convenience.models() {
            let way = if is_arguments(definition) { Way::Built } else { Way::Read };
            shape.reach(definition.name(), way);
            shape.made.insert(definition.name());
        }
        shape
    }

    /// What calls, and accessors of fields, are called.
    fn function_names(&self) -> BTreeSet<String> {
        let records = self.definitions.values().filter_map(|definition| match definition {
            TypeDefinition::Record(record) => Some(record),
            _ => None,
        });
        let accessors = records.flat_map(|record| {
            let record_name = plain_handle(&record.name);
            record.fields.iter().map(move |field| format!("{record_name}_{}", field.name))
        });
        let calls = self.calls.iter().map(|call| format!("neonapi_{}", call.replace('.', "_")));
        accessors.chain(calls).collect()
    }

    /// Type of a record or a union in C, such as `neonapi_branch`.
    ///
    /// C has one name space for types and functions: `neonapi_branch_created_by` reads a field, so the
    /// type of what it gives is `neonapi_branch_created_by_data`.
    pub(crate) fn handle(&self, name: &str) -> String {
        let handle = plain_handle(name);
        match self.functions.contains(&handle) {
            true => format!("{handle}_data"),
            false => handle,
        }
    }

    fn take_in(&mut self, operation: &'a Operation) {
        match &operation.arguments {
            Arguments::None => {}
            Arguments::Record(name) | Arguments::Union { union: name, .. } => {
                self.reach(name, Way::Built);
            }
        }
        match &operation.answer {
            Answer::Nothing | Answer::Bytes => {}
            Answer::Value { ty, .. } | Answer::Work { ty, .. } | Answer::WorkOrGone { ty } => {
                self.answer(ty);
            }
            answer @ Answer::List { page, item, .. } => {
                self.answer(item);
                if let Type::Record(_) = page {
                    self.answer(page);
                }
                if self.list_name(page).is_none() {
                    let name = self.free_list_name(page, item);
                    self.lists.insert(name, answer);
                }
            }
        }
    }

    fn answer(&mut self, ty: &'a Type) {
        let Some(name) = ty.named() else { return };
        if let Type::List(_) = ty {
            self.arrays.insert(name);
        }
        self.reach(name, Way::Read);
        self.roots.insert(name);
    }

    fn reach(&mut self, name: &'a str, way: Way) {
        let reached = match way {
            Way::Read => &mut self.read,
            Way::Built => &mut self.built,
        };
        if !reached.insert(name) {
            return;
        }
        if let Some(definition) = self.definitions.get(name) {
            for inner in definition.uses() {
                self.reach(inner, way);
            }
        }
    }

    /// Name of the list with such pages.
    pub(crate) fn list_name(&self, of: &Type) -> Option<&str> {
        let is_it = |answer: &Answer| matches!(answer, Answer::List { page, .. } if page == of);
        self.lists.iter().find(|(_, answer)| is_it(answer)).map(|(name, _)| name.as_str())
    }

    /// By its items; by its pages where the items have no name, or another list has it.
    fn free_list_name(&self, page: &Type, item: &Type) -> String {
        let by = |ty: &Type| format!("{}_list", self.handle(ty.named().unwrap_or_default()));
        match item {
            Type::Record(_) | Type::Union(_) if !self.lists.contains_key(&by(item)) => by(item),
            _ => by(page),
        }
    }

    /// Whether C can be the owner of such a value.
    pub(crate) fn is_owned(&self, name: &str) -> bool {
        self.roots.contains(name) || self.built.contains(name) || self.made.contains(name)
    }

    /// Docs in the words of C: operations by their functions, what is absent as NULL.
    pub(crate) fn docs(&self, docs: &Docs) -> Docs {
        let paragraphs = docs.0.iter().map(|text| {
            let mut text = text.replace("`None`", "NULL").replace("*/", "* /");
            for call in &self.calls {
                let function = format!("`neonapi_{}`", call.replace('.', "_"));
                text = text.replace(&format!("`{call}`"), &function);
            }
            text
        });
        Docs(paragraphs.collect())
    }
}

#[derive(Clone, Copy)]
enum Way {
    Read,
    Built,
}
