//! What C reads of a record: one accessor a field, or a few.

use super::c_names::{argument, constant, handle};
use super::c_shape::Shape;
use super::rust_text::{doc_lines, identifier};
use crate::ir::{Docs, Enumeration, Field, Presence, Record, Type, TypeDefinition, Union};

const BORROWED: &str = "Borrowed: valid as long as its root.";
const OWNED_TEXT: &str = "The text is yours: free it with `neonapi_string_free`.";

/// A function for C.
pub(crate) fn export(docs: &Docs, signature: &str, body: &str) -> String {
    let mut text: String = doc_lines(docs, 0).iter().map(|line| format!("{line}\n")).collect();
    text.push_str(&format!("#[unsafe(no_mangle)]\npub extern \"C\" fn {signature} {{ {body} }}\n"));
    text
}

/// A sentence after what is said already.
pub(crate) fn with(docs: &Docs, more: &str) -> Docs {
    let mut docs = docs.clone();
    match docs.0.last_mut() {
        Some(last) if !more.is_empty() => {
            if !last.is_empty() && !last.ends_with(['.', ':', '!', '?']) {
                last.push('.');
            }
            last.push(' ');
            last.push_str(more);
        }
        Some(_) => {}
        None => docs.0.push(more.to_owned()),
    }
    docs
}

/// Type of C of a plain value.
pub(crate) fn scalar(ty: &Type) -> Option<&'static str> {
    Some(match ty {
        Type::Boolean => "bool",
        Type::Int32 => "i32",
        Type::Int64 | Type::Timestamp => "i64",
        Type::Uint64 => "u64",
        Type::Float => "f64",
        _ => return None,
    })
}

/// Everything that C reads of a type.
pub(crate) fn accessors(definition: &TypeDefinition, shape: &Shape<'_>) -> String {
    match definition {
        TypeDefinition::Record(record) => {
            let fields =
                record.fields.iter().map(|field| Accessor::new(record, field, shape).text());
            fields.collect()
        }
        TypeDefinition::Enumeration(_) => String::new(),
        TypeDefinition::Union(union) => forms(union, shape),
    }
}

/// Numbers of an enumeration's values or a union's forms, as constants.
pub(crate) fn constants<'a>(
    type_name: &str,
    values: impl Iterator<Item = (&'a str, &'a str, u32)>,
) -> String {
    let lines = values.map(|(name, wire, number)| {
        let name = constant(type_name, name);
        format!("/// `{wire}`.\npub const {name}: u32 = {number};\n")
    });
    lines.collect()
}

/// What the text of a known value is called.
pub(crate) fn enumeration_text(enumeration: &Enumeration) -> String {
    let name = handle(&enumeration.name);
    let docs = Docs::new(format!(
        "The text of one of the numbers NEONAPI_{}_*; NULL when it is none. Static.",
        name["neonapi_".len()..].to_uppercase()
    ));
    let body = format!("known_text::<neonapi::models::{}>(number)", enumeration.name);
    export(&docs, &format!("{name}_text_of(number: u32) -> *const c_char"), &body)
}

fn forms(union: &Union, shape: &Shape<'_>) -> String {
    let (name, x) = (shape.handle(&union.name), argument(&union.name));
    let constants = handle(&union.name)["neonapi_".len()..].to_uppercase();
    let docs = Docs::new(format!(
        "Which form it has: one of NEONAPI_{constants}_*, or 0 when this version does not know it."
    ));
    let mut text =
        export(&docs, &format!("{name}_form({x}: Option<&{name}>) -> u32"), &format!("form({x})"));
    for variant in &union.variants {
        let form = heck::ToSnakeCase::to_snake_case(variant.name.as_str());
        let docs =
            Docs::new(format!("The form `{}`; NULL when it has another. {BORROWED}", variant.wire));
        let body = format!(
            "match {x} {{ Some(neonapi::models::{}::{}(form)) => Some(form), _ => None }}",
            union.name, variant.name
        );
        let signature = format!(
            "{name}_{form}({x}: Option<&{name}>) -> Option<&{}>",
            shape.handle(&variant.record)
        );
        text.push_str(&export(&docs, &signature, &body));
    }
    text
}

/// One field on its way to C.
struct Accessor<'a> {
    field: &'a Field,
    shape: &'a Shape<'a>,
    /// The function's name, without what is added for parts of a list.
    name: String,
    /// The first argument's name, and its declaration.
    x: String,
    parameter: String,
    ident: String,
    docs: Docs,
}

impl<'a> Accessor<'a> {
    fn new(record: &Record, field: &'a Field, shape: &'a Shape<'a>) -> Accessor<'a> {
        let (handle, x) = (shape.handle(&record.name), argument(&record.name));
        Accessor {
            field,
            shape,
            name: format!("{handle}_{}", field.name),
            parameter: format!("{x}: Option<&{handle}>"),
            x,
            ident: identifier(&field.name),
            docs: shape.docs(&field.docs),
        }
    }

    fn is_optional(&self) -> bool {
        self.field.presence != Presence::Required
    }

    fn say(&self, more: &str) -> Docs {
        with(&self.docs, more)
    }

    /// Said of what is borrowed and may be absent.
    fn borrowed(&self) -> Docs {
        match self.is_optional() {
            true => self.say(&format!("NULL when absent. {BORROWED}")),
            false => self.say(BORROWED),
        }
    }

    fn function(&self, suffix: &str, more: &str, result: &str, docs: &Docs, body: &str) -> String {
        let signature = format!("{}{suffix}({}{more}) -> {result}", self.name, self.parameter);
        export(docs, &signature, body)
    }

    fn text(&self) -> String {
        let Accessor { x, ident, .. } = self;
        let plain =
            |result: &str, docs: &Docs, body: &str| self.function("", "", result, docs, body);
        match &self.field.ty {
            Type::Text | Type::Secret => {
                plain("*const c_char", &self.borrowed(), &format!("text({x}, |x| &x.{ident})"))
            }
            Type::Record(name) | Type::Union(name) => {
                let body = match self.is_optional() {
                    true => format!("{x}.and_then(|x| x.{ident}.as_ref())"),
                    false => format!("{x}.map(|x| &x.{ident})"),
                };
                plain(&format!("Option<&{}>", self.shape.handle(name)), &self.borrowed(), &body)
            }
            Type::Json => {
                let body = match self.is_optional() {
                    true => format!("json({x}.and_then(|x| x.{ident}.as_ref()))"),
                    false => format!("json({x}.map(|x| &x.{ident}))"),
                };
                let docs = self.say(&format!("As JSON; NULL when absent. {OWNED_TEXT}"));
                plain("*mut c_char", &docs, &body)
            }
            Type::Enumeration(name) => self.enumeration(name),
            Type::List(inner) => self.list(inner),
            Type::Map(inner) => self.map(inner),
            Type::Bytes | Type::TimestampUpdate => String::new(),
            ty => self.number(ty),
        }
    }

    fn number(&self, ty: &Type) -> String {
        let Accessor { x, ident, .. } = self;
        let number =
            scalar(ty).unwrap_or_else(|| panic!("{ident}: C has no accessor of {ty:?} yet"));
        let unit = match ty {
            Type::Timestamp => "In microseconds since 1970.",
            _ => "",
        };
        if self.is_optional() {
            let body = match ty {
                Type::Timestamp => format!("optional({x}, out, |x| x.{ident}.map(microseconds))"),
                _ => format!("optional({x}, out, |x| x.{ident})"),
            };
            let docs = with(&self.say(unit), "False when absent; `out` is then left as it was.");
            return self.function("", &format!(", out: *mut {number}"), "bool", &docs, &body);
        }
        let body = match ty {
            Type::Timestamp => format!("number({x}, |x| microseconds(x.{ident}))"),
            _ => format!("number({x}, |x| x.{ident})"),
        };
        self.function("", "", number, &self.say(unit), &body)
    }

    fn enumeration(&self, name: &str) -> String {
        let Accessor { x, ident, .. } = self;
        let body = match self.is_optional() {
            true => format!("enumeration({x}, |x| x.{ident}.as_ref())"),
            false => format!("enumeration({x}, |x| Some(&x.{ident}))"),
        };
        let docs = self.say(&numbers_of(name, self.is_optional()));
        let mut text = self.function("", "", "u32", &docs, &body);
        let absent = if self.is_optional() { "NULL when absent. " } else { "" };
        let docs =
            Docs::new(format!("The same as text, also where it has no number. {absent}{BORROWED}"));
        let body = format!("text({x}, |x| &x.{ident})");
        text.push_str(&self.function("_text", "", "*const c_char", &docs, &body));
        text
    }

    fn list(&self, inner: &Type) -> String {
        let Accessor { x, ident, .. } = self;
        let docs =
            with(&Docs::new("How many there are."), self.docs.0.first().map_or("", String::as_str));
        let mut text =
            self.function("_count", "", "usize", &docs, &format!("count({x}, |x| &x.{ident})"));
        let at = format!("at({x}, index, |x| &x.{ident})");
        let docs = Docs::new(format!("One of them, from 0 on; NULL beyond the end. {BORROWED}"));
        let mut one = |suffix: &str, result: &str, docs: &Docs, body: &str| {
            text.push_str(&self.function(suffix, ", index: usize", result, docs, body));
        };
        match inner {
            Type::Record(name) | Type::Union(name) => {
                one("_at", &format!("Option<&{}>", self.shape.handle(name)), &docs, &at);
            }
            Type::Enumeration(name) => {
                let body = format!("{at}.map_or(0, Enumeration::number)");
                let number = with(&Docs::new("One of them, from 0 on."), &numbers_of(name, true));
                one("_at", "u32", &number, &body);
                one("_text_at", "*const c_char", &docs, &format!("{at}.pointer()"));
            }
            ty => match scalar(ty) {
                Some(number) => {
                    let docs = Docs::new("One of them, from 0 on; 0 beyond the end.");
                    one("_at", number, &docs, &format!("{at}.copied().unwrap_or_default()"));
                }
                None => one("_at", "*const c_char", &docs, &format!("{at}.pointer()")),
            },
        }
        text
    }

    fn map(&self, inner: &Type) -> String {
        let Accessor { x, ident, .. } = self;
        let docs = with(
            &Docs::new("How many entries there are."),
            self.docs.0.first().map_or("", String::as_str),
        );
        let mut text = self.function(
            "_count",
            "",
            "usize",
            &docs,
            &format!("entry_count({x}, |x| &x.{ident})"),
        );
        let docs =
            Docs::new(format!("The key of an entry, from 0 on; NULL beyond the end. {BORROWED}"));
        let body = format!("key_at({x}, index, |x| &x.{ident})");
        text.push_str(&self.function("_key_at", ", index: usize", "*const c_char", &docs, &body));
        let at = format!("entry_at({x}, index, |x| &x.{ident}).map(|entry| entry.1)");
        let docs =
            Docs::new(format!("The value of an entry, from 0 on; NULL beyond the end. {BORROWED}"));
        let mut one = |suffix: &str, more: &str, result: &str, docs: &Docs, body: &str| {
            text.push_str(&self.function(
                suffix,
                &format!(", index: usize{more}"),
                result,
                docs,
                body,
            ));
        };
        match inner {
            Type::Record(name) => {
                one("_value_at", "", &format!("Option<&{}>", self.shape.handle(name)), &docs, &at)
            }
            Type::Json => {
                let text = "The value of an entry as JSON, from 0 on; NULL beyond the end.";
                let docs = Docs::new(format!("{text} {OWNED_TEXT}"));
                one("_value_at", "", "*mut c_char", &docs, &format!("json({at})"));
            }
            Type::List(_) => {
                let how_many = Docs::new("How many values an entry has.");
                one("_value_count", "", "usize", &how_many, &format!("{at}.map_or(0, Vec::len)"));
                let body = format!("{at}.and_then(|values| values.get(value_index)).pointer()");
                let docs = Docs::new(format!(
                    "One value of an entry, from 0 on; NULL beyond the end. {BORROWED}"
                ));
                one("_value_at", ", value_index: usize", "*const c_char", &docs, &body);
            }
            _ => one("_value_at", "", "*const c_char", &docs, &format!("{at}.pointer()")),
        }
        text
    }
}

fn numbers_of(name: &str, may_be_absent: bool) -> String {
    let constants = handle(name)["neonapi_".len()..].to_uppercase();
    let nothing = if may_be_absent { "absent or not known" } else { "not known" };
    format!("One of NEONAPI_{constants}_*; 0 when {nothing}.")
}

/// How C ends, copies, writes and reads a value that it owns.
pub(crate) fn life(name: &str, shape: &Shape<'_>, has_json: bool) -> String {
    let (handle, x) = (shape.handle(name), argument(name));
    let is_union = matches!(shape.definitions.get(name), Some(TypeDefinition::Union(_)));
    let mut text = String::new();
    if shape.built.contains(name) {
        let docs = Docs::new(format!("Makes an empty one. Yours: free it with `{handle}_free`."));
        let body = match is_union {
            true => format!("make_union({x:?})", x = x),
            false => format!("make(&{:?})", required(name, shape)),
        };
        text.push_str(&export(&docs, &format!("{handle}_new() -> *mut {handle}_owner"), &body));
    }
    if shape.is_owned(name) {
        let docs = Docs::new("Frees it and all that is borrowed from it. NULL does nothing.");
        let signature = format!("{handle}_free({x}: Option<Box<{handle}_owner>>)");
        text.push_str(&export(&docs, &signature, &format!("free({x})")));
    }
    if shape.is_owned(name) && shape.read.contains(name) {
        let docs = Docs::new(format!(
            "Makes a copy that outlives its root. Yours: free it with `{handle}_free`."
        ));
        let signature = format!("{handle}_copy({x}: Option<&{handle}>) -> *mut {handle}_owner");
        text.push_str(&export(&docs, &signature, &format!("copy({x})")));
    }
    if has_json {
        let docs = Docs::new(format!("Writes it as JSON, secrets included. {OWNED_TEXT}"));
        let signature = format!("{handle}_to_json({x}: Option<&{handle}>) -> *mut c_char");
        text.push_str(&export(&docs, &signature, &format!("to_json({x})")));
        let docs = Docs::new(format!(
            "Reads one from JSON, as `{handle}_to_json` writes it. `out` is yours: free it with \
             `{handle}_free`."
        ));
        let signature = format!(
            "{handle}_from_json(json: *const c_char, out: *mut *mut {handle}_owner, \
             error: *mut *mut neonapi_error) -> neonapi_status"
        );
        text.push_str(&export(&docs, &signature, "from_json(json, out, error)"));
    }
    text
}

/// Fields of what is built that have to be set.
///
/// Not the organization of a call: the client may know it, so the core looks. Not a time that nothing
/// set leaves as it is.
fn required<'a>(name: &str, shape: &Shape<'a>) -> Vec<&'a str> {
    let Some(TypeDefinition::Record(record)) = shape.definitions.get(name) else {
        return Vec::new();
    };
    let fields = record.fields.iter().filter(|field| {
        let has_default = record.is_arguments && field.name == "org_id";
        field.presence == Presence::Required && field.ty != Type::TimestampUpdate && !has_default
    });
    fields.map(|field| field.name.as_str()).collect()
}

/// Several records that C owns together.
pub(crate) fn array(name: &str, shape: &Shape<'_>) -> String {
    let (handle, x) = (shape.handle(name), "array");
    let mut text = export(
        &Docs::new("How many there are."),
        &format!("{handle}_array_count({x}: Option<&{handle}_array>) -> usize"),
        &format!("count({x}, |x| &x.value)"),
    );
    text.push_str(&export(
        &Docs::new(
            "One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as the array.",
        ),
        &format!(
            "{handle}_array_at({x}: Option<&{handle}_array>, index: usize) -> Option<&{handle}>"
        ),
        &format!("at({x}, index, |x| &x.value)"),
    ));
    text.push_str(&export(
        &Docs::new("Frees them all. NULL does nothing."),
        &format!("{handle}_array_free({x}: Option<Box<{handle}_array>>)"),
        &format!("free({x})"),
    ));
    text
}
