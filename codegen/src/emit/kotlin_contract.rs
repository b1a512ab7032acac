//! Exceptions and the settings of a client, from the contract.

use anyhow::Result;

use super::kotlin_types::{banner, body, dotted, kdoc, name, type_case};
use super::uniffi_rust_calls::work_answers;
use crate::ir::{Api, ContractData, Docs, Setting, SettingKind, SettingValue};

/// What every exception has.
const MEMBERS: &str = include_str!("kotlin_exception.txt");

/// One class a kind, below one that has all that an error carries.
pub(crate) fn exceptions_file(api: &Api, contract: &ContractData) -> String {
    let mut kinds: Vec<_> = contract.error_kinds.iter().collect();
    kinds.sort_by_key(|kind| kind.number);
    let (mut classes, mut table) = (String::new(), String::new());
    for kind in kinds {
        let docs = kdoc(&Docs(vec![in_kotlin(&kind.description), in_kotlin(&kind.advice)]), 4);
        let class = &kind.name;
        classes.push_str(&format!(
            "\n{docs}    public class {class} internal constructor(failure: NativeFailure, cause: Throwable?) :\n        \
             NeonApiException(failure, cause)\n"
        ));
        table.push_str(&format!(
            "        {} -> NeonApiException.{class}(failure, cause)\n",
            kind.number
        ));
    }
    let answers: String = work_answers(api)
        .iter()
        .map(|name| format!("        is AnyAnswer.{name} -> value\n"))
        .collect();
    format!(
        "{}\npackage neonapi\n\nimport kotlin.time.Duration\nimport kotlin.time.Duration.Companion.milliseconds\nimport kotlin.time.toJavaDuration\n\
         import neonapi.models.AnyAnswer\nimport neonapi.models.NativeFailure\nimport neonapi.models.Operation\n\n\
         {MEMBERS}{classes}}}\n\n/** The exception of a failure, by the permanent number of its kind. */\n\
         internal fun exceptionOf(failure: NativeFailure, cause: Throwable?): NeonApiException =\n    \
         when (failure.kind.toInt()) {{\n{table}        else -> NeonApiException.Internal(failure, cause)\n    }}\n\n\
         /** What the call had answered. */\nprivate fun AnyAnswer.value(): Any =\n    when (this) {{\n{answers}    }}\n",
        banner("api/contract.toml")
    )
}

/// The settings of a client.
pub(crate) fn settings_file(contract: &ContractData) -> Result<String> {
    let (mut fields, mut values, mut changes) = (String::new(), String::new(), String::new());
    for setting in &contract.settings {
        let time =
            matches!(setting.kind, SettingKind::Milliseconds | SettingKind::OptionalMilliseconds);
        let core = name(&setting.name);
        let own = name(setting.name.strip_suffix("_ms").filter(|_| time).unwrap_or(&setting.name));
        let ty = match setting.kind {
            SettingKind::Milliseconds | SettingKind::OptionalMilliseconds => "Duration",
            SettingKind::Integer => "Long",
            SettingKind::Boolean => "Boolean",
            SettingKind::String | SettingKind::Text => "String",
            SettingKind::Secret => "Secret",
            SettingKind::Wait => "Wait",
            SettingKind::Certificates => "List<ByteArray>",
            // A function, which is given beside the settings.
            SettingKind::Log => continue,
        };
        fields.push_str(&format!(
            "{}    public val {own}: {ty}? = null,\n",
            kdoc(&Docs(vec![docs(setting)?]), 4)
        ));
        let (given, changed) = match time {
            true => ("java.time.Duration", format!("{own}?.toKotlinDuration()")),
            false => (ty, own.clone()),
        };
        let change = type_case(&own);
        changes.push_str(&body(
            &format!("    public fun with{change}({own}: {given}?): ClientSettings =\n"),
            &format!("copy({own} = {changed})"),
        ));
        let value = match setting.kind {
            SettingKind::Milliseconds => {
                format!("{own}?.checkedMilliseconds(\"{own}\", ::configuration)")
            }
            SettingKind::OptionalMilliseconds => {
                let no = name(&format!("no_{}", setting.name.trim_end_matches("_ms")));
                values.push_str(&format!("            {no} = {own} == Duration.INFINITE,\n"));
                format!("{own}?.unlessEndless()?.checkedMilliseconds(\"{own}\", ::configuration)")
            }
            SettingKind::Integer => format!("{own}?.checked(\"{own}\")"),
            _ => own,
        };
        values.push_str(&format!("            {core} = {value},\n"));
    }
    let limit = usual_call_timeout(contract)?;
    Ok(format!(
        "{}\npackage neonapi\n\nimport kotlin.time.Duration\nimport kotlin.time.Duration.Companion.milliseconds\n\
         import kotlin.time.toKotlinDuration\n\
         import neonapi.models.NativeSettings\nimport neonapi.models.Wait\n\n\
         /** The settings of a [Client]; what is left out is as said. `with...` is `copy` for Java. */\n\
         public data class ClientSettings(\n{fields}) {{\n    \
         /** Leaves everything out. */\n    public constructor() : this(apiKey = null)\n\n{changes}\n    \
         /** The time of a call, where it is bounded. */\n    \
         internal val limit: Duration? get() = {limit}\n\n    \
         internal fun toNative(): NativeSettings =\n        NativeSettings(\n{values}        )\n}}\n",
        banner("api/contract.toml")
    ))
}

/// What bounds a call whose options say nothing of its time.
fn usual_call_timeout(contract: &ContractData) -> Result<String> {
    let setting = contract.settings.iter().find(|setting| setting.name == "call_timeout_ms");
    Ok(match setting.map(SettingValue::of).transpose()? {
        Some(SettingValue::OptionalNumber(Some(number))) => {
            format!("(callTimeout ?: {number}.milliseconds).unlessEndless()")
        }
        Some(_) => "callTimeout?.unlessEndless()".to_owned(),
        None => "null".to_owned(),
    })
}

fn docs(setting: &Setting) -> Result<String> {
    let mut text = in_kotlin(&setting.description);
    let time =
        matches!(setting.kind, SettingKind::Milliseconds | SettingKind::OptionalMilliseconds);
    let default = match SettingValue::of(setting)? {
        SettingValue::Number(number) | SettingValue::OptionalNumber(Some(number)) if time => {
            Some(seconds(number))
        }
        SettingValue::Number(number) => Some(number.to_string()),
        SettingValue::Boolean(value) => Some(value.to_string()),
        SettingValue::Text(text) => Some(text),
        SettingValue::Wait(name) => Some(name.to_uppercase()),
        SettingValue::OptionalNumber(_) | SettingValue::Nothing => None,
    };
    if let Some(default) = default {
        text.push_str(&format!(" Default: `{default}`."));
    }
    let range = match (time, setting.minimum.unwrap_or(0), setting.maximum) {
        (true, minimum, Some(maximum)) => {
            Some(format!("{} to {}", seconds(minimum), seconds(maximum)))
        }
        (true, ..) => None,
        (false, ..) => setting.range(),
    };
    if let Some(range) = range {
        text.push_str(&format!(" Allowed: {range}."));
    }
    Ok(text)
}

/// Milliseconds as `kotlin.time` writes them.
fn seconds(milliseconds: u64) -> String {
    match milliseconds % 1_000 {
        0 => format!("{} s", milliseconds / 1_000),
        _ => format!("{milliseconds} ms"),
    }
}

/// What the contract says of all languages, in the words of this one.
fn in_kotlin(text: &str) -> String {
    let text = text.replace(", in milliseconds", "").replace("`None`", "`Duration.INFINITE`");
    let words = text.split(' ').map(|word| {
        let is_outside = |letter: char| !letter.is_alphanumeric() && letter != '_';
        let inside = word.trim_matches(is_outside);
        let is_name = inside.contains('_') && inside == inside.to_lowercase();
        if is_name {
            word.replace(inside, &dotted(inside.trim_end_matches("_ms")))
        } else {
            word.to_owned()
        }
    });
    words.collect::<Vec<String>>().join(" ")
}
