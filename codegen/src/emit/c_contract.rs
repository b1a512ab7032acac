//! The C library: kinds of errors, settings of a client, and what failed waits may carry.

use anyhow::Result;
use heck::ToShoutySnakeCase;

use super::rust_text::{doc_lines, format, type_name};
use super::{OutputFile, banner};
use crate::ir::{
    Answer, Api, ContractData, Docs, ErrorKind, Setting, SettingKind, SettingValue, Type,
};

pub(crate) const FOLDER: &str = "bindings-c/src/generated";

/// The files of the binding that come from the contract, by the names of their modules.
pub(crate) fn emit(api: &Api, contract: &ContractData) -> Result<Vec<OutputFile>> {
    let files = [
        ("answers", answers(api)),
        ("error_kinds", error_kinds(&contract.error_kinds)),
        ("settings", settings(&contract.settings)?),
    ];
    let file = |(name, text): (&str, String)| {
        let path = format!("{FOLDER}/{name}.rs");
        let source =
            if name == "answers" { "api/" } else { "api/contract.toml and api/ledger.toml" };
        let text = format(&format!("{}\n{text}", banner(source)), &path)?;
        Ok(OutputFile::new(path, text))
    };
    files.into_iter().map(file).collect()
}

fn docs(text: &str) -> String {
    doc_lines(&Docs::new(text), 0).iter().map(|line| format!("{line}\n")).collect()
}

fn error_kinds(kinds: &[ErrorKind]) -> String {
    let mut text = String::from("//! Numbers of the kinds of errors.\n\n");
    for kind in kinds {
        let name = kind.name.to_shouty_snake_case();
        let docs = docs(&kind.description);
        text.push_str(&format!(
            "{docs}pub const NEONAPI_ERROR_KIND_{name}: u32 = {};\n",
            kind.number
        ));
    }
    text
}

fn answers(api: &Api) -> String {
    let work = api.operations().filter_map(|operation| match &operation.answer {
        Answer::Work { ty: ty @ Type::Record(_), .. } | Answer::WorkOrGone { ty } => {
            Some(type_name(ty))
        }
        _ => None,
    });
    let mut names: Vec<String> = work.collect();
    names.sort();
    names.dedup();
    format!(
        "//! Answers that an error may carry.\n\nuse neonapi::models::*;\n\n\
         work_answers! {{\n    {}\n}}\n",
        names.join(", ")
    )
}

fn settings(settings: &[Setting]) -> Result<String> {
    let mut text = String::from(
        "//! Setters of the settings of a client.\n\n\
         use std::ffi::{c_char, c_void};\n\n\
         use neonapi::ClientBuilder;\n\n\
         use crate::log_event::neonapi_log_callback;\n\
         use crate::settings::{self, neonapi_client_settings};\n\
         use crate::status::neonapi_status;\n",
    );
    for setting in settings {
        text.push_str(&setter(setting)?);
    }
    Ok(text)
}

/// How a setting is set: verb and name, further arguments, and the call that does it.
fn setter(setting: &Setting) -> Result<String> {
    let name = &setting.name;
    let number = format!("settings::set(settings, value, ClientBuilder::{name})");
    let text = format!(
        "settings::set_text(settings, value, {name:?}, |builder, value| builder.{name}(value))"
    );
    let (verb, arguments, call) = match setting.kind {
        SettingKind::Milliseconds | SettingKind::Integer => {
            (format!("set_{name}"), "value: u64", number)
        }
        SettingKind::OptionalMilliseconds => (
            format!("set_{name}"),
            "value: u64",
            format!("settings::set(settings, Some(value), ClientBuilder::{name})"),
        ),
        SettingKind::Boolean => (format!("set_{name}"), "value: bool", number),
        SettingKind::String | SettingKind::Text | SettingKind::Secret => {
            (format!("set_{name}"), "value: *const c_char", text)
        }
        SettingKind::Wait => (
            format!("set_{name}"),
            "value: u32",
            format!("settings::set_wait(settings, value, {name:?})"),
        ),
        SettingKind::Certificates => (
            format!("add_{}", name.trim_end_matches('s')),
            "pem: *const c_char",
            format!("settings::add_certificate(settings, pem, {name:?})"),
        ),
        SettingKind::Log => (
            format!("set_{name}"),
            "callback: neonapi_log_callback, user_data: *mut c_void",
            format!("settings::set_log(settings, callback, user_data, {name:?})"),
        ),
    };
    let mut text = function(&docs(&meaning(setting)?), &verb, arguments, &call);
    if setting.kind == SettingKind::OptionalMilliseconds {
        text.push_str(&function(
            &docs(&format!("Takes the limit away that {name} is.")),
            &format!("clear_{name}"),
            "",
            &format!("settings::set(settings, None, ClientBuilder::{name})"),
        ));
    }
    Ok(text)
}

fn function(docs: &str, verb: &str, arguments: &str, call: &str) -> String {
    format!(
        "\n{docs}#[unsafe(no_mangle)]\n\
         pub unsafe extern \"C\" fn neonapi_client_settings_{verb}(\n\
         settings: *mut neonapi_client_settings,\n{arguments}\n) -> neonapi_status {{\n\
         // SAFETY: as the header asks.\nunsafe {{ {call} }}\n}}\n"
    )
}

/// Description, default and range of a setting, as C says them.
fn meaning(setting: &Setting) -> Result<String> {
    let description = setting.description.split("; `None`").next().unwrap_or_default();
    let description = description.trim_end_matches('.');
    let default = match SettingValue::of(setting)? {
        SettingValue::Number(number) | SettingValue::OptionalNumber(Some(number)) => {
            format!(" Default: {number}.")
        }
        SettingValue::Boolean(flag) => format!(" Default: {flag}."),
        SettingValue::Text(text) => format!(" Default: \"{text}\"."),
        SettingValue::Wait(name) => {
            format!(" Default: NEONAPI_WAIT_{}.", name.to_shouty_snake_case())
        }
        SettingValue::OptionalNumber(None) | SettingValue::Nothing => String::new(),
    };
    let range = setting.range().map(|range| format!(" Allowed: {range}.")).unwrap_or_default();
    Ok(format!("{description}.{default}{range}"))
}
