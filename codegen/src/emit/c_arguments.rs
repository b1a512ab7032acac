//! What C builds: one setter a field, or a few.

use super::c_models::{export, scalar, with};
use super::c_names::{argument, handle};
use super::c_shape::Shape;
use super::rust_text::identifier;
use crate::ir::{Docs, Field, Presence, Record, Type, TypeDefinition, Union};

/// Everything that C sets in a type.
pub(crate) fn setters(definition: &TypeDefinition, shape: &Shape<'_>) -> String {
    match definition {
        TypeDefinition::Record(record) => {
            let fields = record.fields.iter().map(|field| Setter::new(record, field, shape).text());
            fields.collect()
        }
        TypeDefinition::Enumeration(_) => String::new(),
        TypeDefinition::Union(union) => forms(union, shape),
    }
}

fn forms(union: &Union, shape: &Shape<'_>) -> String {
    let (name, x) = (shape.handle(&union.name), argument(&union.name));
    let forms = union.variants.iter().map(|variant| {
        let form = heck::ToSnakeCase::to_snake_case(variant.name.as_str());
        let docs = Docs::new(format!(
            "Gives it the form `{}`, in place of what was set before. Copied.",
            variant.wire
        ));
        let signature = format!(
            "{name}_set_{form}({x}: Option<&mut {name}_owner>, value: Option<&mut {}_owner>) -> neonapi_status",
            shape.handle(&variant.record)
        );
        let body = format!(
            "set_form({x}, {form:?}, value.as_deref(), neonapi::models::{}::{})",
            union.name, variant.name
        );
        export(&docs, &signature, &body)
    });
    forms.collect()
}

/// One field on its way from C.
struct Setter<'a> {
    field: &'a Field,
    shape: &'a Shape<'a>,
    handle: String,
    x: String,
    ident: String,
    docs: Docs,
}

impl<'a> Setter<'a> {
    fn new(record: &Record, field: &'a Field, shape: &'a Shape<'a>) -> Setter<'a> {
        let x = match record.is_arguments {
            true => "arguments".to_owned(),
            false => argument(&record.name),
        };
        Setter {
            field,
            shape,
            handle: shape.handle(&record.name),
            x,
            ident: identifier(&field.name),
            docs: match field.presence == Presence::Required && field.ty != Type::TimestampUpdate {
                true => with(&shape.docs(&field.docs), "Has to be set."),
                false => shape.docs(&field.docs),
            },
        }
    }

    /// `name` is such as `set_name`; `call` ends before the closure that finds the field.
    fn function(&self, name: &str, parameters: &str, docs: &Docs, call: &str) -> String {
        let Setter { handle, x, ident, .. } = self;
        let signature = format!(
            "{handle}_{name}({x}: Option<&mut {handle}_owner>{parameters}) -> neonapi_status"
        );
        export(docs, &signature, &format!("{call}, |x| &mut x.{ident})"))
    }

    fn say(&self, more: &str) -> Docs {
        with(&self.docs, more)
    }

    fn text(&self) -> String {
        let Setter { field, x, .. } = self;
        let name = &field.name;
        let set = format!("set_{name}");
        match &field.ty {
            Type::Text | Type::Secret => {
                let more = match field.presence {
                    Presence::Required => "Copied.",
                    _ => "Copied; NULL takes it away.",
                };
                let call = format!("set_text({x}, {name:?}, value");
                self.function(&set, ", value: *const c_char", &self.say(more), &call)
            }
            Type::Timestamp => self.time(),
            Type::TimestampUpdate => {
                let mut text = self.time();
                let docs =
                    Docs::new(format!("Removes `{name}`, where nothing set leaves it as it is."));
                let call = format!("set({x}, {name:?}, neonapi::TimestampUpdate::Clear");
                text.push_str(&self.function(&format!("clear_{name}"), "", &docs, &call));
                text
            }
            Type::Enumeration(ty) => {
                let call =
                    format!("set_enumeration::<_, _, neonapi::models::{ty}>({x}, {name:?}, value");
                let mut text =
                    self.function(&set, ", value: u32", &self.say(&numbers_of(ty)), &call);
                let docs = Docs::new(format!(
                    "Sets `{name}` by its text, which this version need not know."
                ));
                let call = format!(
                    "set_enumeration_text::<_, _, neonapi::models::{ty}>({x}, {name:?}, value"
                );
                text.push_str(&self.function(
                    &format!("{set}_text"),
                    ", value: *const c_char",
                    &docs,
                    &call,
                ));
                text
            }
            Type::Record(ty) | Type::Union(ty) => {
                let parameters = format!(", value: Option<&mut {}_owner>", self.shape.handle(ty));
                let call = format!("set_part({x}, {name:?}, value.as_deref()");
                self.function(&set, &parameters, &self.say("Copied."), &call)
            }
            Type::Bytes => {
                let call = format!("set_bytes({x}, {name:?}, (data, size_bytes)");
                let parameters = ", data: *const u8, size_bytes: usize";
                self.function(&set, parameters, &self.say("Copied."), &call)
            }
            Type::List(inner) => self.list(inner) + &self.empty(),
            Type::Map(inner) => self.map(inner) + &self.empty(),
            ty => {
                let number =
                    scalar(ty).unwrap_or_else(|| panic!("{name}: C has no setter of {ty:?} yet"));
                let parameter = format!(", value: {number}");
                self.function(&set, &parameter, &self.docs, &format!("set({x}, {name:?}, value"))
            }
        }
    }

    fn time(&self) -> String {
        let name = &self.field.name;
        let call = format!("set_time({}, {name:?}, microseconds", self.x);
        let docs = self.say("In microseconds since 1970.");
        self.function(&format!("set_{name}"), ", microseconds: i64", &docs, &call)
    }

    fn list(&self, inner: &Type) -> String {
        let Setter { field, x, .. } = self;
        let name = &field.name;
        let add = format!("add_{name}");
        let docs = with(&Docs::new("Adds one."), self.docs.0.first().map_or("", String::as_str));
        match inner {
            Type::Record(ty) | Type::Union(ty) => {
                let parameters = format!(", value: Option<&mut {}_owner>", self.shape.handle(ty));
                let call = format!("add_part({x}, {name:?}, value.as_deref()");
                self.function(&add, &parameters, &with(&docs, "Copied."), &call)
            }
            Type::Enumeration(ty) => {
                let call = format!("add_enumeration({x}, {name:?}, value");
                let mut text =
                    self.function(&add, ", value: u32", &with(&docs, &numbers_of(ty)), &call);
                let docs = Docs::new(format!(
                    "Adds one of `{name}` by its text, which this version need not know."
                ));
                let call = format!("add_enumeration_text({x}, {name:?}, value");
                text.push_str(&self.function(
                    &format!("{add}_text"),
                    ", value: *const c_char",
                    &docs,
                    &call,
                ));
                text
            }
            ty => match scalar(ty) {
                Some(number) => self.function(
                    &add,
                    &format!(", value: {number}"),
                    &docs,
                    &format!("add({x}, {name:?}, value"),
                ),
                None => {
                    let call = format!("add_text({x}, {name:?}, value");
                    self.function(&add, ", value: *const c_char", &with(&docs, "Copied."), &call)
                }
            },
        }
    }

    fn map(&self, inner: &Type) -> String {
        let name = &self.field.name;
        let docs =
            with(&Docs::new("Puts an entry."), self.docs.0.first().map_or("", String::as_str));
        let (put, docs) = match inner {
            Type::Json => ("put_json", with(&docs, "The value is JSON; both are copied.")),
            _ => ("put_text", with(&docs, "Both are copied.")),
        };
        let call = format!("{put}({}, {name:?}, (key, value)", self.x);
        let parameters = ", key: *const c_char, value: *const c_char";
        self.function(&format!("put_{name}"), parameters, &docs, &call)
    }

    fn empty(&self) -> String {
        let name = &self.field.name;
        let docs =
            Docs::new(format!("Sends `{name}` with nothing in it, until something is added."));
        self.function(&format!("empty_{name}"), "", &docs, &format!("empty({}, {name:?}", self.x))
    }
}

fn numbers_of(name: &str) -> String {
    format!("One of NEONAPI_{}_*.", handle(name)["neonapi_".len()..].to_uppercase())
}
