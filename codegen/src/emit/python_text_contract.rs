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
        let words = [&kind.description, &kind.advice];
        // Times are in seconds in Python, and have no unit in their names.
        let words = words.map(|text| text.replace("_ms", "")).to_vec();
        classes.push_str(&format!(
            "\n\nclass {}({base}{also}):\n{}\n    kind = \"{}\"\n",
            kind.python,
            docstring(&Docs(words), &[], 4),
            kind.name,
        ));
        table.push_str(&format!("    {}: {},\n", kind.number, kind.python));
    }
    format!(
        "{}\"\"\"One exception for each kind of error.\"\"\"\n\n\
         from neonapi._errors import NeonError\n{classes}\n\n\
         # By the numbers of the kinds, which never change.\nBY_NUMBER: dict[int, type[NeonError]] \
         = {{\n{table}}}\n\n# Shown, and pickled, as what they are imported as.\n\
         for _class in BY_NUMBER.values():\n    _class.__module__ = \"neonapi\"\n",
        banner("api/contract.toml")
    )
}

/// The constructors of both clients.
pub(crate) fn settings(contract: &ContractData) -> Result<String> {
    // Events go to Python's own logging.
    let settings = contract.settings.iter().filter(|setting| setting.kind != SettingKind::Log);
    let settings: Vec<PythonSetting> = settings.map(PythonSetting::of).collect::<Result<_>>()?;
    Ok(format!(
        "{}\"\"\"The settings of a client.\"\"\"\n\nfrom __future__ import annotations\n\n\
         from neonapi._units import milliseconds\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n    \
         from collections.abc import Sequence\n    from typing import Any, Literal\n\n    \
         from neonapi._types import Seconds\n\n{}\n{}",
        banner("api/contract.toml"),
        constructor("Configured", "What is made with settings.", &settings),
        constructor(
            "AsyncConfigured",
            "What is made with settings and has threads.",
            &[PythonSetting::threads()].into_iter().chain(settings.clone()).collect::<Vec<_>>(),
        ),
    ))
}

fn constructor(name: &str, docs: &str, settings: &[PythonSetting]) -> String {
    let client = name.replace("Configured", "Client");
    let mut parameters = vec!["self".to_owned(), "*".to_owned()];
    let (mut entries, mut sections) = (Vec::new(), Vec::new());
    for one in settings {
        parameters.push(format!("{}: {} = {}", one.name, one.ty, one.default));
        sections.push(format!("{}: {}", one.name, one.docs));
        entries.push(format!("\"{}\": {}", one.core_name, one.value));
    }
    let sections = [
        ("Args", sections),
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
    format!(
        "\nclass {name}:\n    \"\"\"{docs}\"\"\"\n\n    __slots__ = ()\n\n\
         {}{}        self._start(\n{}        )\n\n    \
         # What a wrong keyword is told of.\n    \
         __init__.__qualname__ = \"{client}\"\n\n    \
         def _start(self, settings: dict[str, Any]) -> None:\n        \
         raise NotImplementedError\n",
        wrapped_list("def __init__(", &parameters, ") -> None:", 4),
        docstring(&about, &sections, 8),
        wrapped_list("{", &entries, "}", 12),
    )
}

#[derive(Clone)]
struct PythonSetting {
    name: String,
    core_name: String,
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
        let core_name = setting.name.clone();
        Ok(PythonSetting { ty, default, docs: docs(setting, is_time)?, value, name, core_name })
    }

    /// What only the async client has.
    fn threads() -> PythonSetting {
        PythonSetting {
            name: "threads".to_owned(),
            core_name: "threads".to_owned(),
            ty: "int",
            default: "32".to_owned(),
            docs: "How many calls are made at once, each on a thread; further ones queue."
                .to_owned(),
            value: "threads".to_owned(),
        }
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
