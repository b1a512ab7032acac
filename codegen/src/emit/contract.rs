//! Settings and error kinds in Rust.

use std::collections::BTreeMap;

use anyhow::Result;
use minijinja::Environment;
use minijinja::value::Serde;
use serde::Serialize;

use super::rust_text::{doc_lines, format};
use super::{OutputFile, banner};
use crate::ir::{ContractData, Docs, ErrorKind, Setting, SettingKind, SettingValue};

const SETTINGS: &str = "core/src/generated/settings.rs";
/// Where the numbers that were shipped can be read.
pub(crate) const ERROR_KIND: &str = "core/src/generated/error_kind.rs";
const SETTINGS_TEMPLATE: &str = include_str!("../../templates/settings.rs.jinja");
const ERROR_KIND_TEMPLATE: &str = include_str!("../../templates/error_kind.rs.jinja");

/// The files of the core that come from the contract.
pub(crate) fn emit(contract: &ContractData) -> Result<Vec<OutputFile>> {
    let templates = Environment::new();
    let settings = contract.settings.iter().map(setting_view).collect::<Result<Vec<_>>>()?;
    let ranges: Vec<RangeView> = contract.settings.iter().filter_map(range_view).collect();
    let view = SettingsView { banner: banner("api/contract.toml"), settings, ranges };
    let text = templates.render_str(SETTINGS_TEMPLATE, Serde(view))?;
    let settings = OutputFile::new(SETTINGS, format(&text, SETTINGS)?);
    let kinds = contract.error_kinds.iter().map(kind_view).collect();
    let view = KindsView { banner: banner("api/contract.toml and api/ledger.toml"), kinds };
    let text = templates.render_str(ERROR_KIND_TEMPLATE, Serde(view))?;
    Ok(vec![settings, OutputFile::new(ERROR_KIND, format(&text, ERROR_KIND)?)])
}

/// Numbers of error kinds in a file that was generated before.
pub(crate) fn shipped_numbers(text: &str) -> BTreeMap<String, u32> {
    let lines = text.lines().map(str::trim);
    let entries = lines.filter_map(|line| line.strip_suffix(',')?.split_once(" = "));
    entries.filter_map(|(name, number)| Some((name.to_owned(), number.parse().ok()?))).collect()
}

#[derive(Serialize)]
struct SettingsView {
    banner: String,
    settings: Vec<SettingView>,
    ranges: Vec<RangeView>,
}

#[derive(Serialize)]
struct KindsView {
    banner: String,
    kinds: Vec<KindView>,
}

#[derive(Serialize)]
struct SettingView {
    name: String,
    docs: Vec<String>,
    ty: &'static str,
    default: String,
    /// Type of the setter's argument, and how it becomes the value.
    argument: &'static str,
    conversion: &'static str,
}

#[derive(Serialize)]
struct RangeView {
    name: String,
    /// Expression of the number, which may be absent.
    number: String,
    minimum: u64,
    maximum: String,
    range: String,
}

#[derive(Serialize)]
struct KindView {
    name: String,
    number: u32,
    docs: Vec<String>,
    advice: String,
    statuses: String,
}

fn setting_view(setting: &Setting) -> Result<SettingView> {
    let (ty, argument, conversion) = match setting.kind {
        SettingKind::Milliseconds | SettingKind::Integer => ("u64", "u64", "value"),
        SettingKind::OptionalMilliseconds => {
            ("Option<u64>", "impl Into<Option<u64>>", "value.into()")
        }
        SettingKind::Boolean => ("bool", "bool", "value"),
        SettingKind::String => ("Option<String>", "impl Into<String>", "Some(value.into())"),
        SettingKind::Text => ("String", "impl Into<String>", "value.into()"),
        SettingKind::Secret => ("Option<Secret>", "impl Into<Secret>", "Some(value.into())"),
        SettingKind::Wait => ("Wait", "Wait", "value"),
        SettingKind::Certificates => ("Vec<Vec<u8>>", "Vec<Vec<u8>>", "value"),
        SettingKind::Log => ("Option<LogHook>", "LogHook", "Some(value)"),
    };
    let value = SettingValue::of(setting)?;
    let default = match &value {
        SettingValue::Number(number) => grouped(*number),
        SettingValue::OptionalNumber(Some(number)) => format!("Some({})", grouped(*number)),
        SettingValue::OptionalNumber(None) => "None".into(),
        SettingValue::Boolean(flag) => flag.to_string(),
        SettingValue::Text(text) => format!("{text:?}.to_owned()"),
        SettingValue::Wait(name) => format!("Wait::{name}"),
        SettingValue::Nothing if ty.starts_with("Vec") => "Vec::new()".into(),
        SettingValue::Nothing => "None".into(),
    };
    Ok(SettingView {
        name: setting.name.clone(),
        docs: doc_lines(&docs_of_setting(setting, &value), 4),
        ty,
        default,
        argument,
        conversion,
    })
}

fn docs_of_setting(setting: &Setting, value: &SettingValue) -> Docs {
    let default = match value {
        SettingValue::Number(number) | SettingValue::OptionalNumber(Some(number)) => {
            Some(number.to_string())
        }
        SettingValue::Boolean(flag) => Some(flag.to_string()),
        SettingValue::Text(text) => Some(text.clone()),
        SettingValue::Wait(name) => Some(format!("Wait::{name}")),
        SettingValue::OptionalNumber(None) | SettingValue::Nothing => None,
    };
    let default = default.map(|text| format!(" Default: `{text}`.")).unwrap_or_default();
    let range = setting.range().map(|range| format!(" Allowed: {range}.")).unwrap_or_default();
    Docs::new(format!("{}{default}{range}", setting.description))
}

fn range_view(setting: &Setting) -> Option<RangeView> {
    let range = setting.range()?;
    let name = &setting.name;
    let number = match setting.kind {
        SettingKind::OptionalMilliseconds => format!("self.{name}"),
        _ => format!("Some(self.{name})"),
    };
    Some(RangeView {
        name: name.clone(),
        number,
        minimum: setting.minimum.unwrap_or(0),
        maximum: setting.maximum.map_or_else(|| "u64::MAX".into(), grouped),
        range,
    })
}

fn kind_view(kind: &ErrorKind) -> KindView {
    let statuses: Vec<String> = kind.statuses.iter().map(u16::to_string).collect();
    KindView {
        name: kind.name.clone(),
        number: kind.number,
        docs: doc_lines(&Docs::new(&kind.description), 4),
        advice: format!("{:?}", kind.advice),
        statuses: statuses.join(" | "),
    }
}

/// A number as Rust writes it, in groups of three digits.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) && digits.len() > 4 {
            text.push('_');
        }
        text.push(digit);
    }
    text
}
