//! The kinds of errors and the settings of a client in Swift, from the contract.

use super::swift::{bracketed, doc_lines, identifier, name};
use super::swift_docs::{duration, in_swift};
use crate::ir::{ContractData, Docs, Setting, SettingKind, SettingValue};

/// One case a kind.
pub(crate) fn errors_file(contract: &ContractData) -> String {
    let (mut cases, mut make, mut words, mut all) =
        (String::new(), String::new(), String::new(), Vec::new());
    for kind in &contract.error_kinds {
        let case = identifier(&kind.name);
        let docs = [&kind.description, &kind.advice].map(|text| in_swift(text));
        cases.push_str(&format!(
            "{}  case {case}(Failure)\n",
            doc_lines(&Docs::new(docs.join(" ")), 2)
        ));
        all.push(format!(".{case}(let failure)"));
        make.push_str(&format!("    case {}: self = .{case}(failure)\n", kind.number));
        words.push_str(&format!(
            "    case {}: ({:?}, {:?})\n",
            kind.number,
            kind.name,
            in_swift(&kind.advice)
        ));
    }
    format!(
        "/// Why a call failed: one case for each kind, all with the same data.\n\
         public enum NeonError: Error, Sendable {{\n{cases}\n  \
         /// What the error tells, whatever its kind.\n  public var failure: Failure {{\n    switch self {{\n\
         {}\n    }}\n  }}\n\n  /// The error of a failure, by the permanent number of its kind.\n  \
         init(_ failure: Failure) {{\n    switch failure.number {{\n{make}    \
         default: self = .internal(failure)\n    }}\n  }}\n\n  \
         /// Name of a kind, and what to do about it.\n  \
         static func words(_ number: UInt32) -> (name: String, advice: String) {{\n    switch number {{\n{words}    \
         default: (\"Internal\", \"Please report it with this text.\")\n    }}\n  }}\n}}\n",
        bracketed("case ", &all, ": failure", 4),
    )
}

/// The settings of a client.
pub(crate) fn settings_file(contract: &ContractData) -> String {
    let mut settings: Vec<SwiftSetting> = contract.settings.iter().map(SwiftSetting::of).collect();
    settings.extend(SwiftSetting::own());
    let (mut properties, mut parameters) = (String::new(), Vec::new());
    let (mut assigned, mut native) = (String::new(), Vec::new());
    let usual = contract.settings.iter().find(|setting| setting.name == "call_timeout_ms");
    let usual = match usual.map(SettingValue::of) {
        Some(Ok(SettingValue::OptionalNumber(Some(number)))) => format!(".milliseconds({number})"),
        _ => "nil".to_owned(),
    };
    for setting in &settings {
        properties.push_str(&doc_lines(&Docs::new(setting.docs.clone()), 2));
        properties.push_str(&format!("  public var {}: {}\n", setting.name, setting.ty));
        parameters.push(format!("{}: {} = {}", setting.name, setting.ty, setting.default));
        assigned.push_str(&format!("    self.{0} = {0}\n", setting.name));
        native.extend(setting.native.clone());
    }
    format!(
        "import Foundation\n\n/// Settings of a client; what is `nil` is as the environment or the default says.\n\
         public struct ClientSettings: Sendable {{\n{}\n  static let usualCallTimeout: Duration? = {usual}\n\n  \
         /// Makes settings.\n{}\n{assigned}  }}\n\n  \
         /// As they cross; a number that is not possible is refused here.\n  \
         func native() throws -> NativeSettings {{\n{}\n  }}\n}}\n",
        properties,
        bracketed("public init(", &parameters, ") {", 2),
        bracketed("NativeSettings(", &in_order(native), ")", 4),
    )
}

/// Arguments in the order of the native settings, where one that unsets another stands behind it.
fn in_order(mut arguments: Vec<String>) -> Vec<String> {
    let Some(last) = arguments.pop() else { return arguments };
    let place = arguments.iter().position(|argument| argument.starts_with("callTimeoutMs"));
    arguments.insert(place.map_or(arguments.len(), |place| place + 1), last);
    arguments
}

struct SwiftSetting {
    name: String,
    ty: &'static str,
    default: String,
    docs: String,
    /// Argument of the native settings; none where the facade itself heeds it.
    native: Vec<String>,
}

impl SwiftSetting {
    fn of(setting: &Setting) -> SwiftSetting {
        let core = name(&setting.name);
        let is_time =
            matches!(setting.kind, SettingKind::Milliseconds | SettingKind::OptionalMilliseconds);
        let own = core.strip_suffix("Ms").filter(|_| is_time).unwrap_or(&core).to_owned();
        let (ty, native) = match setting.kind {
            SettingKind::Milliseconds | SettingKind::OptionalMilliseconds => {
                ("Duration?", vec![format!("{core}: try milliseconds(setting: \"{own}\", {own})")])
            }
            SettingKind::Integer => {
                ("Int?", vec![format!("{core}: try count(setting: \"{own}\", {own})")])
            }
            SettingKind::Boolean => ("Bool?", vec![format!("{core}: {own}")]),
            SettingKind::String | SettingKind::Text => ("String?", vec![format!("{core}: {own}")]),
            SettingKind::Secret => ("Secret?", vec![format!("{core}: {own}")]),
            // Not optional: `.none` would be no value, and that all work is waited for.
            SettingKind::Wait => ("Wait", vec![format!("{core}: {own}")]),
            SettingKind::Certificates => ("[Data]?", vec![format!("{core}: {own}")]),
            SettingKind::Log => ("(@Sendable (LogEvent) -> Void)?", Vec::new()),
        };
        let default = match SettingValue::of(setting) {
            Ok(SettingValue::Wait(value)) => format!(".{}", name(&value)),
            _ => "nil".to_owned(),
        };
        SwiftSetting { name: own, ty, default, docs: docs(setting, is_time), native }
    }

    /// What is no setting of the core, or is told to it apart.
    fn own() -> [SwiftSetting; 2] {
        [
            SwiftSetting {
                name: "noCallTimeout".to_owned(),
                ty: "Bool",
                default: "false".to_owned(),
                docs: "Sets no limit to a call, whatever `callTimeout` says.".to_owned(),
                native: vec!["noCallTimeout: noCallTimeout".to_owned()],
            },
            SwiftSetting {
                name: "threads".to_owned(),
                ty: "Int",
                default: "32".to_owned(),
                docs: "How many calls are made at once, each on a thread; further ones queue."
                    .to_owned(),
                native: Vec::new(),
            },
        ]
    }
}

fn docs(setting: &Setting, is_time: bool) -> String {
    let mut text = in_swift(&setting.description);
    match SettingValue::of(setting) {
        Ok(SettingValue::Number(number) | SettingValue::OptionalNumber(Some(number))) => {
            let number = if is_time { duration(number) } else { number.to_string() };
            text.push_str(&format!(" Default: {number}."));
        }
        Ok(SettingValue::Boolean(value)) => text.push_str(&format!(" Default: `{value}`.")),
        Ok(SettingValue::Text(value)) => text.push_str(&format!(" Default: `{value}`.")),
        Ok(SettingValue::Wait(value)) => text.push_str(&format!(" Default: `.{}`.", name(&value))),
        _ => {}
    }
    let range = match (is_time, setting.minimum, setting.maximum) {
        (true, minimum, Some(maximum)) => {
            Some(format!("{} to {}", duration(minimum.unwrap_or(0)), duration(maximum)))
        }
        (true, Some(minimum), None) if minimum > 0 => {
            Some(format!("{} or more", duration(minimum)))
        }
        (true, ..) => None,
        (false, ..) => setting.range(),
    };
    range.map_or(text.clone(), |range| format!("{text} Allowed: {range}."))
}
