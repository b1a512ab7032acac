//! Groups: one class each, one method an operation.

use std::collections::{BTreeMap, BTreeSet};

use super::python_text_types::{
    answer_type, argument_type, banner, docstring, imports, uses, wrapped_list,
};
use crate::ir::{
    Answer, Api, Arguments, Docs, Field, Group, Operation, PathKind, Presence, Record, Type, Work,
};

/// What a list is called inside of a class that may have a method `list`.
const LIST: &str = "builtins.list";
const INDENT: usize = 4;

/// A method, of an operation or for convenience.
#[derive(Clone, Debug)]
pub(crate) struct Method {
    pub name: String,
    /// Such as `branches.create`.
    pub call: String,
    pub docs: Docs,
    pub path: Vec<Parameter>,
    pub arguments: Vec<Parameter>,
    /// Names work, which can be waited for.
    pub waits: bool,
    pub form: Form,
    /// Type of what comes back.
    pub answer: String,
    pub answer_docs: String,
}

/// How a method comes by its answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Form {
    Call,
    List,
    Temporary,
}

#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub name: String,
    pub ty: String,
    pub default: Option<&'static str>,
    pub docs: String,
}

/// The method of an operation.
pub(crate) fn method(
    operation: &Operation,
    api: &Api,
    records: &BTreeMap<&str, &Record>,
) -> Method {
    let path = operation.path_arguments.iter().map(|argument| Parameter {
        name: argument.name.clone(),
        ty: match &argument.kind {
            PathKind::Text => "str".to_owned(),
            PathKind::Integer => "int".to_owned(),
            PathKind::Enumeration(name) => name.clone(),
        },
        default: None,
        docs: argument.docs.0.join(" "),
    });
    let (form, answer, answer_docs) = answer(&operation.answer);
    Method {
        name: operation.verb.clone(),
        call: operation.call_name(),
        docs: operation.docs.clone(),
        path: path.collect(),
        arguments: arguments(operation, api, records),
        waits: operation.work != Work::None,
        form,
        answer,
        answer_docs,
    }
}

fn arguments(
    operation: &Operation,
    api: &Api,
    records: &BTreeMap<&str, &Record>,
) -> Vec<Parameter> {
    match &operation.arguments {
        Arguments::None => Vec::new(),
        Arguments::Union { name, union } => {
            let docs = api.types().find(|ty| ty.name() == union).map(|definition| {
                let docs = match definition {
                    crate::ir::TypeDefinition::Union(union) => &union.docs,
                    crate::ir::TypeDefinition::Record(record) => &record.docs,
                    crate::ir::TypeDefinition::Enumeration(enumeration) => &enumeration.docs,
                };
                docs.0.join(" ")
            });
            vec![Parameter {
                name: name.clone(),
                ty: argument_type(&Type::Union(union.clone())),
                default: None,
                docs: docs.unwrap_or_default(),
            }]
        }
        Arguments::Record(name) => {
            let fields = records.get(name.as_str()).map(|record| &record.fields);
            fields.into_iter().flatten().map(parameter).collect()
        }
    }
}

fn parameter(field: &Field) -> Parameter {
    let ty = argument_type(&field.ty);
    let (ty, default) = match (field.presence, &field.ty) {
        (_, Type::TimestampUpdate) => (ty, Some("UNSET")),
        (Presence::Required, _) => (ty, None),
        (Presence::Optional | Presence::RequiredNullable, _) => {
            (format!("{ty} | None"), Some("None"))
        }
    };
    Parameter { name: field.name.clone(), ty, default, docs: field.docs.0.join(" ") }
}

fn answer(answer: &Answer) -> (Form, String, String) {
    match answer {
        Answer::Nothing => (Form::Call, "None".into(), String::new()),
        Answer::Bytes => (Form::Call, "bytes".into(), "The bytes.".into()),
        Answer::Value { ty, optional: true, .. } => {
            let ty = answer_type(ty, LIST);
            (Form::Call, format!("{ty} | None"), "`None` when there is none.".into())
        }
        Answer::Value { ty, .. } => (Form::Call, answer_type(ty, LIST), String::new()),
        Answer::Work { ty, .. } => {
            let docs = "The answer, its operations as they were at the end of the wait.";
            (Form::Call, answer_type(ty, LIST), docs.into())
        }
        Answer::WorkOrGone { ty } => {
            let docs = "The operations as they were at the end of the wait; `None` when it was \
                        gone already.";
            (Form::Call, format!("{} | None", answer_type(ty, LIST)), docs.into())
        }
        Answer::List { page, item, .. } => {
            let (item, page) = (answer_type(item, LIST), answer_type(page, LIST));
            let docs = "An iterator that fetches page after page; its `pages()` gives whole pages.";
            (Form::List, format!("List[{item}, {page}]"), docs.into())
        }
    }
}

impl Method {
    /// Options of the call by keyword: name, type, default.
    fn options(&self) -> Vec<(&'static str, &'static str, &'static str)> {
        let mut options = vec![
            ("cancel", "CancelToken | None", "None"),
            ("call_timeout", "Seconds | None", "None"),
        ];
        if self.waits {
            options.extend([
                ("wait", "bool | None", "None"),
                ("wait_timeout", "Seconds | None", "None"),
                ("on_progress", "OnProgress | None", "None"),
                ("progress", "bool", "False"),
            ]);
        }
        options
    }

    fn signature(&self, start: &str, answer: &str) -> String {
        let text = |parameter: &Parameter| match parameter.default {
            Some(default) => format!("{}: {} = {default}", parameter.name, parameter.ty),
            None => format!("{}: {}", parameter.name, parameter.ty),
        };
        let mut items = vec!["self".to_owned()];
        items.extend(self.path.iter().map(text));
        items.push("*".to_owned());
        items.extend(self.arguments.iter().map(text));
        let option = |(name, ty, default)| format!("{name}: {ty} = {default}");
        items.extend(self.options().into_iter().map(option));
        let end = format!(") -> {answer}:");
        wrapped_list(&format!("{start}def {}(", self.name), &items, &end, INDENT)
    }

    fn docstring(&self) -> String {
        let entry = |parameter: &Parameter| format!("{}: {}", parameter.name, parameter.docs);
        let mut arguments: Vec<String> =
            self.path.iter().chain(&self.arguments).map(entry).collect();
        let options: Vec<&str> = self.options().into_iter().map(|(name, ..)| name).collect();
        arguments.push(format!("{}: Options of every call, see `Client`.", options.join(", ")));
        let returns: Vec<String> =
            [&self.answer_docs].into_iter().filter(|docs| !docs.is_empty()).cloned().collect();
        let mut raises = vec!["NeonError: The call failed; its class says how.".to_owned()];
        if self.waits {
            raises.push(
                "OperationFailedError, WaitTimeoutError: The wait failed; `answer` and \
                 `operations` of the error have what was made."
                    .to_owned(),
            );
        }
        if self.form == Form::List {
            raises[0] = "NeonError: While it is walked.".to_owned();
        }
        let sections = [("Args", arguments), ("Returns", returns), ("Raises", raises)];
        docstring(&self.docs, &sections, INDENT + 4)
    }

    fn body(&self) -> String {
        let function = match self.form {
            Form::Call => "_call",
            Form::List => "_list",
            Form::Temporary => "_temporary",
        };
        let names = |parameters: &[Parameter]| -> Vec<String> {
            parameters.iter().map(|parameter| parameter.name.clone()).collect()
        };
        let path = match names(&self.path).as_slice() {
            [one] => format!("({one},)"),
            many => format!("({})", many.join(", ")),
        };
        let pairs: Vec<String> =
            names(&self.arguments).iter().map(|name| format!("\"{name}\": {name}")).collect();
        let given = match pairs.as_slice() {
            [] => "None".to_owned(),
            pairs => wrapped_list("{", pairs, "}", INDENT + 8).trim().to_owned(),
        };
        let options: Vec<&str> = self.options().into_iter().map(|(name, ..)| name).collect();
        let rows = [format!("\"{}\"", self.call), path, given, options.join(", ")];
        wrapped_list(&format!("return self.{function}("), &rows, ")", INDENT + 4)
    }
}

/// The file of a group; `models` are the names of all models.
pub(crate) fn group_file(group: &Group, methods: &[Method], models: &BTreeSet<&str>) -> String {
    let mut class = format!("class {}(Group):\n", group.type_name);
    class.push_str(&docstring(&group.docs, &[], 4));
    class.push_str("\n    __slots__ = ()\n");
    let mut signatures = String::new();
    for method in methods {
        let signature = method.signature("", &method.answer);
        class.push_str(&format!("\n{signature}{}{}", method.docstring(), method.body()));
        signatures.push_str(&signature);
    }
    let unset = match uses(&signatures, "UNSET") {
        true => "from neonapi._neonapi import UNSET\n",
        false => "",
    };
    format!(
        "{}\"\"\"The group `{}` of a client.\"\"\"\n\nfrom __future__ import annotations\n\n\
         from neonapi._group import Group\n{unset}\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n\
         {}\n\n{class}",
        banner(&format!("api/{}.yaml", group.name)),
        group.name,
        imports(&signatures, models, 4),
    )
}

/// The properties that lead from a client to its groups.
pub(crate) fn groups_file(groups: &[(&Group, Vec<Method>)]) -> String {
    let mut imports = String::new();
    let mut properties = String::new();
    for (group, _) in groups {
        let Group { name, type_name, .. } = group;
        imports.push_str(&format!("    from neonapi.groups.{name} import {type_name}\n"));
        properties.push_str(&format!(
            "\n    @property\n    def {name}(self) -> {type_name}:\n{}        \
             return self._group(\"{name}\", \"{type_name}\")\n",
            docstring(&group.docs, &[], 8)
        ));
    }
    format!(
        "{}\"\"\"The groups of operations; each is imported when it is first used.\"\"\"\n\n\
         from __future__ import annotations\n\nfrom neonapi._group import Groups\n\n\
         TYPE_CHECKING = False\nif TYPE_CHECKING:\n{imports}\n\n\
         class ClientGroups(Groups):\n    \"\"\"The groups of a client.\"\"\"\n\n    \
         __slots__ = ()\n{properties}",
        banner("api/openapi.yaml")
    )
}

/// The stub of the groups of `AsyncClient`, which are made of the others when they are used.
pub(crate) fn async_stub(groups: &[(&Group, Vec<Method>)], models: &BTreeSet<&str>) -> String {
    let mut classes = String::new();
    let mut properties = String::new();
    let mut signatures = String::new();
    for (group, methods) in groups {
        let name = format!("Async{}", group.type_name);
        let docs = docstring(&group.docs, &[], 4);
        classes.push_str(&format!("\nclass {name}(AsyncGroup):\n{docs}"));
        properties.push_str(&format!(
            "    @property\n    def {}(self) -> {name}:\n{}",
            group.name,
            docstring(&group.docs, &[], 8)
        ));
        for method in methods {
            let (start, answer) = match method.form {
                Form::Call => ("async ", method.answer.clone()),
                _ => ("", format!("Async{}", method.answer)),
            };
            let signature = method.signature(start, &answer).replace(" = UNSET", " = ...");
            // A function that is given along may be a coroutine function here.
            let signature = signature.replace("], bool]", "], bool | Awaitable[bool]]");
            // The first sentence is enough here: the rest is at the method that this one is made of.
            let short = Docs(method.docs.0.iter().take(1).cloned().collect());
            classes.push_str(&format!("{signature}{}", docstring(&short, &[], 8)));
            signatures.push_str(&signature);
        }
    }
    format!(
        "{}{}from neonapi._group import AsyncGroup, AsyncGroups\n{classes}\n\
         class AsyncClientGroups(AsyncGroups):\n    \"\"\"The groups of an async client.\"\"\"\n\n\
         {properties}",
        banner("api/"),
        imports(&signatures, models, 0),
    )
}
