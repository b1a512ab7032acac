//! Settings and error kinds.

use anyhow::{Result, bail};
use serde::Deserialize;

/// What every language exposes besides operations.
#[derive(Debug)]
pub(crate) struct ContractData {
    pub settings: Vec<Setting>,
    pub error_kinds: Vec<ErrorKind>,
}

/// One setting of a client.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Setting {
    pub name: String,
    pub kind: SettingKind,
    pub description: String,
    pub default: Option<toml::Value>,
    pub minimum: Option<u64>,
    pub maximum: Option<u64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SettingKind {
    Milliseconds,
    OptionalMilliseconds,
    Integer,
    Boolean,
    /// Text that may be absent.
    String,
    /// Text that is always there.
    Text,
    Secret,
    Wait,
    Certificates,
    Log,
}

/// What a setting is when nobody sets it.
#[derive(Debug, PartialEq)]
pub(crate) enum SettingValue {
    Number(u64),
    OptionalNumber(Option<u64>),
    Boolean(bool),
    Text(String),
    /// In upper camel case.
    Wait(String),
    /// Not there, or empty.
    Nothing,
}

impl SettingValue {
    /// The default of a setting, refused when it does not suit the kind or the range.
    pub(crate) fn of(setting: &Setting) -> Result<SettingValue> {
        let number = |value: &toml::Value| {
            let number = value.as_integer().and_then(|number| u64::try_from(number).ok());
            number.filter(|number| setting.is_in_range(*number))
        };
        let value = match (setting.kind, &setting.default) {
            (SettingKind::Milliseconds | SettingKind::Integer, Some(value)) => {
                number(value).map(SettingValue::Number)
            }
            (SettingKind::OptionalMilliseconds, None) => Some(SettingValue::OptionalNumber(None)),
            (SettingKind::OptionalMilliseconds, Some(value)) => {
                number(value).map(|number| SettingValue::OptionalNumber(Some(number)))
            }
            (SettingKind::Boolean, Some(value)) => value.as_bool().map(SettingValue::Boolean),
            (SettingKind::Text, Some(value)) => {
                value.as_str().map(|text| SettingValue::Text(text.to_owned()))
            }
            (SettingKind::Wait, Some(value)) => {
                value.as_str().map(|text| SettingValue::Wait(crate::names::type_name(text)))
            }
            (
                SettingKind::String
                | SettingKind::Secret
                | SettingKind::Certificates
                | SettingKind::Log,
                None,
            ) => Some(SettingValue::Nothing),
            _ => None,
        };
        match value {
            Some(value) => Ok(value),
            None => bail!("its default does not suit its kind and range; mend it"),
        }
    }
}

impl Setting {
    fn is_in_range(&self, number: u64) -> bool {
        self.minimum.is_none_or(|minimum| number >= minimum)
            && self.maximum.is_none_or(|maximum| number <= maximum)
    }

    /// The range in words, such as `1 to 20`; none when everything is allowed.
    pub(crate) fn range(&self) -> Option<String> {
        match (self.minimum, self.maximum) {
            (minimum, Some(maximum)) => Some(format!("{} to {maximum}", minimum.unwrap_or(0))),
            (Some(minimum), None) if minimum > 0 => Some(format!("{minimum} or more")),
            _ => None,
        }
    }
}

/// One kind of error.
#[derive(Debug)]
pub(crate) struct ErrorKind {
    pub name: String,
    pub number: u32,
    pub description: String,
    pub advice: String,
    /// Statuses of an answer that mean this kind.
    pub statuses: Vec<u16>,
    /// Python's exception class.
    pub python: String,
    /// The built-in exception that it is also.
    pub python_also: Option<String>,
}
