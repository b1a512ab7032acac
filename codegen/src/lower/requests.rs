//! A sample call of each operation: arguments, the request they make, an answer to it.

use anyhow::{Context, Result, bail};
use oas3::spec::ParameterIn;
use serde_json::{Map, Value};

use super::arguments::{Argument, BodyArguments};
use super::operations::{Operations, Subject, parameter_view};
use super::view::{Target, View, view};
use crate::ir::{Body, Samples, Type};

impl Operations<'_> {
    pub(crate) fn samples(
        &self,
        subject: &Subject,
        all: &[Argument],
        body: &BodyArguments,
    ) -> Result<Samples> {
        let mut samples = Samples { path: subject.path.to_owned(), ..Samples::default() };
        self.sample_path(subject, &mut samples)?;
        self.sample_query(subject, &mut samples)?;
        if let Some(schema) = &body.schema {
            let place = self.schemas.description.place_of_schema(schema);
            let view = View { target: Target::Named(schema), ..self.schemas.view(schema)? };
            let value = self.schemas.sample(&view, schema, &place)?;
            if let Some((name, _)) = &body.union {
                samples.arguments.insert(name.clone(), value.clone());
            }
            for argument in all.iter().filter(|argument| argument.object.is_some()) {
                let value = argument_in(&value, argument)
                    .with_context(|| format!("{place}: no sample for {}", argument.field.name))?;
                samples.arguments.insert(argument.field.name.clone(), value);
            }
            match body.kind {
                Body::Multipart => samples.parts = parts(value)?,
                _ => samples.body = Some(value),
            }
        }
        self.sample_answer(subject, &mut samples)?;
        Ok(samples)
    }

    fn sample_path(&self, subject: &Subject, samples: &mut Samples) -> Result<()> {
        for parameter in self.parameters(subject, ParameterIn::Path)? {
            let place = format!("{}/parameters/{}", subject.place, parameter.name);
            let view = parameter_view(&parameter, &place)?;
            let value = self.schemas.sample(&view, &parameter.name, &place)?;
            let value = with_hard_characters(value);
            let text = percent_encoded(&query_text(&value));
            samples.path = samples.path.replace(&format!("{{{}}}", parameter.name), &text);
            let name = view.extensions.name.clone().unwrap_or_else(|| parameter.name.clone());
            samples.arguments.insert(name, value);
        }
        Ok(())
    }

    fn sample_query(&self, subject: &Subject, samples: &mut Samples) -> Result<()> {
        for parameter in self.parameters(subject, ParameterIn::Query)? {
            let place = format!("{}/parameters/{}", subject.place, parameter.name);
            let view = parameter_view(&parameter, &place)?;
            let value = self.schemas.sample(&view, &parameter.name, &place)?;
            let value = with_hard_characters(value);
            let values = match &value {
                Value::Array(items) => items.iter().map(query_text).collect(),
                value => vec![query_text(value)],
            };
            samples.query.extend(values.into_iter().map(|text| (parameter.name.clone(), text)));
            let name = view.extensions.name.clone().unwrap_or_else(|| parameter.name.clone());
            samples.arguments.insert(name, value);
        }
        Ok(())
    }

    fn sample_answer(&self, subject: &Subject, samples: &mut Samples) -> Result<()> {
        for (status, response) in self.responses(subject) {
            let place = format!("{}/responses/{status}", subject.place);
            if !status.starts_with('2') || samples.answer.is_some() {
                continue;
            }
            samples.status = status.parse().with_context(|| format!("{place}: no number"))?;
            let Some((media_type, content)) = response.content.iter().next() else { continue };
            samples.answer = match (media_type.as_str(), &content.schema) {
                ("application/json", Some(schema)) => {
                    Some(self.schemas.sample(&view(schema, &place)?, "answer", &place)?)
                }
                _ => Some(Value::String("sample bytes".into())),
            };
        }
        Ok(())
    }
}

/// The value of an argument, taken out of the body it makes.
fn argument_in(body: &Value, argument: &Argument) -> Option<Value> {
    let object = argument.object.as_deref().unwrap_or_default();
    let steps = object.split('.').filter(|step| !step.is_empty());
    let object = steps.into_iter().try_fold(body, |value, step| value.get(step))?;
    let value = object.get(&argument.field.wire)?;
    match (&argument.field.ty, value) {
        // A map that travels as JSON inside a text.
        (Type::Map(_), Value::String(text)) => serde_json::from_str(text).ok(),
        _ => Some(value.clone()),
    }
}

fn parts(body: Value) -> Result<Vec<(String, String)>> {
    let Value::Object(fields) = body else { bail!("a multipart body must be an object") };
    let fields: Map<String, Value> = fields;
    Ok(fields.iter().map(|(name, value)| (name.clone(), query_text(value))).collect())
}

/// A text that may hold anything gets characters that must be encoded.
fn with_hard_characters(value: Value) -> Value {
    match value {
        Value::String(text) if text.contains(' ') => {
            Value::String(format!("{}/&?ü", text.replace('_', " ")))
        }
        other => other,
    }
}

/// A scalar as it stands in a query.
fn query_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A text as one segment of a path (RFC 3986).
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}
