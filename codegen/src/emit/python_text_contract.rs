//! Exceptions and the settings of a client, from the contract.

use anyhow::Result;

use super::python_text_types::{banner, docstring, wrapped_list};
use crate::ir::{ContractData, Docs, ErrorKind, Setting, SettingKind, SettingValue};

/// The class that stands for any status, and the numbers of the kinds that are one status each.
const STATUS_KIND: &str = "Status";
const STATUS_NUMBERS: std::ops::Range<u32> = 10..20;

/// One class a kind, and the class of each number.
pub(crate) fn error_kinds(contract: &ContractData) -> String {
    let base = contract.error_kinds.iter().find(|kind| kind.name == STATUS_KIND);
    let base = base.map_or("NeonError", |kind| kind.python.as_str());
    let mut kinds: Vec<&ErrorKind> = contract.error_kinds.iter().collect();
    // A class stands below its base.
    kinds.sort_by_key(|kind| (kind.name != STATUS_KIND, kind.number));
    let (mut classes, mut table) = (String::new(), String::new());
    for kind in kinds {
        let base = if STATUS_NUMBERS.contains(&kind.number) { base } else { "NeonError" };
        let also = kind.python_also.as_ref().map(|also| format!(", {also}")).unwrap_or_default();
        classes.push_str(&format!(
            "\n\nclass {}({base}{also}):\n{}\n    kind = \"{}\"\n",
            kind.python,
            docstring(
                &Docs(vec![kind.description.clone(), kind.advice.replace("_ms", "")]),
                &[],
                4
            ),
            kind.name,
        ));
        table.push_str(&format!("    {}: {},\n", kind.number, kind.python));
    }
    format!(
        "{}\"\"\"One exception for each kind of error.\"\"\"\n\n\
         from neonapi._errors import NeonError\n{classes}\n\n\
         # By the numbers of the kinds, which never change.\nBY_NUMBER: dict[int, type[NeonError]] \
         = {{\n{table}}}\n",
        banner("api/contract.toml")
    )
}

/// The constructor that both clients share.
pub(crate) fn settings(contract: &ContractData) -> Result<String> {
    // Events go to Python's own logging.
    let settings = contract.settings.iter().filter(|setting| setting.kind != SettingKind::Log);
    let (mut parameters, mut entries) = (vec!["self".to_owned(), "*".to_owned()], Vec::new());
    let mut docs = Vec::new();
    for setting in settings {
        let one = PythonSetting::of(setting)?;
        parameters.push(format!("{}: {} = {}", one.name, one.ty, one.default));
        docs.push(format!("{}: {}", one.name, one.docs));
        entries.push(format!("\"{}\": {}", setting.name, one.value));
    }
    let sections = [
        ("Args", docs),
        (
            "Raises",
            vec!["ConfigurationError: A setting is not usable; nothing is sent.".to_owned()],
        ),
    ];
    let about = Docs(vec![
        "Makes a client.".to_owned(),
        "Without `api_key` it is read from the environment variable `NEON_API_KEY`, and without \
         `base_url` too, that from `NEON_API_BASE_URL` where it is set. Times are in seconds, or a \
         `timedelta`."
            .to_owned(),
    ]);
    Ok(format!(
        "{}\"\"\"The settings of a client.\"\"\"\n\nfrom __future__ import annotations\n\n\
         from neonapi._units import milliseconds\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n    \
         from collections.abc import Sequence\n    from typing import Any, Literal\n\n    \
         from neonapi._types import Seconds\n\n\n\
         class Configured:\n    \"\"\"What is made with settings.\"\"\"\n\n    __slots__ = ()\n\n\
         {}{}        self._start(\n{}        )\n\n    \
         def _start(self, settings: dict[str, Any]) -> None:\n        \
         raise NotImplementedError\n",
        banner("api/contract.toml"),
        wrapped_list("def __init__(", &parameters, ") -> None:", 4),
        docstring(&about, &sections, 8),
        wrapped_list("{", &entries, "}", 12),
    ))
}

struct PythonSetting {
    name: String,
    ty: &'static str,
    default: String,
    docs: String,
    /// Expression that the binding takes.
    value: String,
}

impl PythonSetting {
    fn of(setting: &Setting) -> Result<PythonSetting> {
        let is_time =
            matches!(setting.kind, SettingKind::Milliseconds | SettingKind::OptionalMilliseconds);
        let name = setting.name.strip_suffix("_ms").filter(|_| is_time);
        let name = name.unwrap_or(&setting.name).to_owned();
        let ty = match setting.kind {
            SettingKind::Milliseconds => "Seconds",
            SettingKind::OptionalMilliseconds => "Seconds | None",
            SettingKind::Integer => "int",
            SettingKind::Boolean => "bool",
            SettingKind::String | SettingKind::Text | SettingKind::Secret => "str | None",
            SettingKind::Wait => "Literal[\"all\", \"creations\", \"none\"]",
            SettingKind::Certificates => "Sequence[str | bytes]",
            SettingKind::Log => "object",
        };
        let default = match SettingValue::of(setting)? {
            SettingValue::Number(number) | SettingValue::OptionalNumber(Some(number)) => {
                if is_time { seconds(number) } else { number.to_string() }
            }
            SettingValue::Boolean(true) => "True".to_owned(),
            SettingValue::Boolean(false) => "False".to_owned(),
            SettingValue::Wait(name) => format!("{:?}", name.to_lowercase()),
            SettingValue::Nothing if ty.starts_with("Sequence") => "()".to_owned(),
            // Where the environment has its say, a default would hide it.
            SettingValue::Text(_) | SettingValue::OptionalNumber(None) | SettingValue::Nothing => {
                "None".to_owned()
            }
        };
        let value =
            if is_time { format!("milliseconds(\"{name}\", {name})") } else { name.clone() };
        Ok(PythonSetting { ty, default, docs: docs(setting, is_time)?, value, name })
    }
}

/// What the contract says in milliseconds, said in seconds.
fn docs(setting: &Setting, is_time: bool) -> Result<String> {
    let mut text = setting.description.clone();
    if let SettingValue::Text(default) = SettingValue::of(setting)? {
        text.push_str(&format!(" Default: `{default}`."));
    }
    if !is_time {
        let range = setting.range().map(|range| format!(" Allowed: {range}."));
        return Ok(text + &range.unwrap_or_default());
    }
    let text = text.replace("in milliseconds", "in seconds").replace("_ms`", "`");
    let range = match (setting.minimum.unwrap_or(0), setting.maximum) {
        (minimum, Some(maximum)) => {
            format!(" Allowed: {} to {}.", seconds(minimum), seconds(maximum))
        }
        (0, None) => String::new(),
        (minimum, None) => format!(" Allowed: {} or more.", seconds(minimum)),
    };
    Ok(text + &range)
}

/// Milliseconds as a number of seconds.
fn seconds(milliseconds: u64) -> String {
    match milliseconds % 1_000 {
        0 => (milliseconds / 1_000).to_string(),
        rest => {
            let rest = format!("{rest:03}");
            format!("{}.{}", milliseconds / 1_000, rest.trim_end_matches('0'))
        }
    }
}
