//! Typed reading of request bodies. What the description says of a body was checked before.

use serde_json::{Map, Value};

use crate::answer::ApiError;
use crate::clock::Stamp;

/// An object of a request body. Unknown fields are ignored, null counts as absent.
#[derive(Clone, Debug)]
pub(crate) struct Fields<'a> {
    object: Option<&'a Map<String, Value>>,
    path: String,
}

type Read<T> = Result<Option<T>, ApiError>;

impl<'a> Fields<'a> {
    pub(crate) fn root(value: &'a Value) -> Result<Fields<'a>, ApiError> {
        match value {
            Value::Null => Ok(Fields { object: None, path: String::new() }),
            Value::Object(object) => Ok(Fields { object: Some(object), path: String::new() }),
            _ => Err(ApiError::bad_request("the request body must be an object")),
        }
    }

    fn nested(&self, name: &str, object: Option<&'a Map<String, Value>>) -> Fields<'a> {
        Fields { object, path: self.path_of(name) }
    }

    fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    fn wrong(&self, name: &str, expected: &str) -> ApiError {
        ApiError::bad_request(format!("field \"{}\" must be {expected}", self.path_of(name)))
    }

    /// The value as it came, null included.
    pub(crate) fn raw(&self, name: &str) -> Option<&'a Value> {
        self.object.and_then(|object| object.get(name))
    }

    fn value(&self, name: &str) -> Option<&'a Value> {
        self.raw(name).filter(|value| !value.is_null())
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    pub(crate) fn string(&self, name: &str) -> Read<&'a str> {
        let Some(value) = self.value(name) else { return Ok(None) };
        value.as_str().map(Some).ok_or_else(|| self.wrong(name, "a string"))
    }

    pub(crate) fn required_string(&self, name: &str) -> Result<&'a str, ApiError> {
        match self.string(name)? {
            Some(text) if !text.is_empty() => Ok(text),
            _ => Err(self.missing(name)),
        }
    }

    /// A name whose length the description leaves open: 1 to `max_length` characters.
    pub(crate) fn name(&self, name: &str, max_length: usize) -> Read<&'a str> {
        let text = self.string(name)?;
        match text.map(|text| text.chars().count()) {
            Some(length) if length == 0 || length > max_length => {
                Err(self.wrong(name, &format!("1 to {max_length} characters long")))
            }
            _ => Ok(text),
        }
    }

    pub(crate) fn boolean(&self, name: &str) -> Read<bool> {
        match self.value(name) {
            None => Ok(None),
            Some(Value::Bool(value)) => Ok(Some(*value)),
            Some(_) => Err(self.wrong(name, "true or false")),
        }
    }

    pub(crate) fn number(&self, name: &str) -> Read<f64> {
        let Some(value) = self.value(name) else { return Ok(None) };
        value.as_f64().map(Some).ok_or_else(|| self.wrong(name, "a number"))
    }

    pub(crate) fn integer(&self, name: &str) -> Read<i64> {
        let Some(value) = self.value(name) else { return Ok(None) };
        value.as_i64().map(Some).ok_or_else(|| self.wrong(name, "an integer"))
    }

    pub(crate) fn stamp(&self, name: &str) -> Read<Stamp> {
        let Some(text) = self.string(name)? else { return Ok(None) };
        Stamp::parse(text).map(Some).ok_or_else(|| self.wrong(name, "a time (RFC 3339)"))
    }

    pub(crate) fn object(&self, name: &str) -> Read<Fields<'a>> {
        match self.value(name) {
            None => Ok(None),
            Some(Value::Object(object)) => Ok(Some(self.nested(name, Some(object)))),
            Some(_) => Err(self.wrong(name, "an object")),
        }
    }

    /// The object, empty when absent.
    pub(crate) fn object_or_empty(&self, name: &str) -> Result<Fields<'a>, ApiError> {
        Ok(self.object(name)?.unwrap_or_else(|| self.nested(name, None)))
    }

    pub(crate) fn required_object(&self, name: &str) -> Result<Fields<'a>, ApiError> {
        self.object(name)?.ok_or_else(|| self.missing(name))
    }

    pub(crate) fn objects(&self, name: &str) -> Result<Vec<Fields<'a>>, ApiError> {
        let Some(value) = self.value(name) else { return Ok(Vec::new()) };
        let items = value.as_array().ok_or_else(|| self.wrong(name, "a list"))?;
        items
            .iter()
            .map(|item| match item {
                Value::Object(object) => Ok(self.nested(name, Some(object))),
                _ => Err(self.wrong(name, "a list of objects")),
            })
            .collect()
    }

    pub(crate) fn strings(&self, name: &str) -> Result<Vec<&'a str>, ApiError> {
        let Some(value) = self.value(name) else { return Ok(Vec::new()) };
        let items = value.as_array().into_iter().flatten().map(Value::as_str);
        items.collect::<Option<_>>().ok_or_else(|| self.wrong(name, "a list of strings"))
    }

    /// An object that is stored as it came.
    pub(crate) fn settings(&self, name: &str) -> Read<Value> {
        match self.value(name) {
            None => Ok(None),
            Some(value) if !value.is_object() => Err(self.wrong(name, "an object")),
            Some(value) => Ok(Some(value.clone())),
        }
    }

    /// Changes the fields of a document that are given; it has them all, each of its own type.
    pub(crate) fn change(&self, document: &mut Value) -> Result<(), ApiError> {
        for (name, value) in document.as_object_mut().into_iter().flatten() {
            let change = match value {
                Value::Bool(_) => self.boolean(name)?.map(Value::from),
                Value::Number(_) => self.integer(name)?.map(Value::from),
                Value::Array(_) => self.value(name).cloned(),
                _ => self.string(name)?.map(Value::from),
            };
            if let Some(change) = change {
                *value = change;
            }
        }
        Ok(())
    }

    pub(crate) fn missing(&self, name: &str) -> ApiError {
        ApiError::bad_request(format!("field \"{}\" is required", self.path_of(name)))
    }
}

/// Copies the fields of `changes` into `target`, object by object.
pub(crate) fn merge(target: &mut Value, changes: &Value) {
    match (target, changes) {
        (Value::Object(target), Value::Object(changes)) => {
            for (key, change) in changes {
                merge(target.entry(key.clone()).or_insert(Value::Null), change);
            }
        }
        (target, changes) => *target = changes.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::Fields;
    use serde_json::json;

    #[test]
    fn wrong_types_are_named_with_their_path() {
        let body = json!({"branch": {"name": 7, "protected": "true"}});
        let fields = Fields::root(&body).unwrap().required_object("branch").unwrap();
        let error = fields.string("name").unwrap_err();
        assert_eq!(error.message, "field \"branch.name\" must be a string");
        assert!(fields.boolean("protected").is_err());
        assert!(fields.required_string("absent").is_err());
    }
}
