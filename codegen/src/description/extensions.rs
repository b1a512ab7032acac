//! The `x-neonapi-` extensions, typed.

use anyhow::{Context, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Extensions of an operation.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct OperationExtensions {
    pub group: String,
    pub verb: String,
    pub retry: Retry,
    pub arguments: Option<String>,
    pub body_name: Option<String>,
    pub starts_work: Option<StartsWork>,
    pub list: Option<ListExtension>,
    pub unwrap: Option<String>,
    #[serde(default)]
    pub flatten: Vec<String>,
    pub rate_limit: Option<RateLimit>,
    pub stability: Option<Stability>,
    pub sunset: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Retry {
    Safe,
    Mutation,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum StartsWork {
    Creation,
    Change,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RateLimit {
    Consumption,
    OrgApiKeys,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stability {
    Beta,
    PrivateBeta,
    Alpha,
}

/// How the answer of a list is made up.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListExtension {
    /// Field that holds the items; `$` when the answer is a bare array.
    pub items: String,
    /// Dotted path of the cursor of the next page.
    pub cursor: Option<String>,
}

/// Extensions of a parameter or of a schema.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct ValueExtensions {
    pub name: Option<String>,
    #[serde(default)]
    pub secret: bool,
    #[serde(default)]
    pub identifier: bool,
    #[serde(default)]
    pub update: bool,
    #[serde(default)]
    pub free_text: bool,
    #[serde(default)]
    pub known_values: Vec<String>,
    #[serde(default)]
    pub json: bool,
    pub sunset: Option<String>,
}

/// Reads extensions, whose keys the library hands over without `x-`.
pub(crate) fn read<T: DeserializeOwned>(
    extensions: &oas3::Map<String, Value>,
    place: &str,
) -> Result<T> {
    let map = extensions
        .iter()
        .map(|(key, value)| (key.strip_prefix("neonapi-").unwrap_or(key).to_owned(), value.clone()))
        .collect();
    serde_json::from_value(Value::Object(map))
        .with_context(|| format!("{place}: its x-neonapi- keys do not read; mend what is named"))
}
