//! What uniffi has no option for in Kotlin.

use anyhow::{Result, ensure};
use regex::{Captures, Regex};

use crate::kotlin_java::for_java;
use crate::rewrite::{BANNER, is_public, replace};

/// The text as it is compiled.
pub(crate) fn rewrite(text: &str) -> Result<String> {
    let text = replace(text, r"(?m)\A// This file was auto.*\n.*\n", &format!("{BANNER}\n"))?;
    // Values without a name.
    ensure!(!text.contains("val v2"), "a variant has several values");
    let text = replace(&text, r"\bval v1:", "val value:")?;
    let text = replace(&text, r"\bvalue\.v1\b", "value.value")?;
    // Values that the facade has, in a package of its own.
    let text = replace(&text, r"\bneonapi\.models\.(Instant|JsonValue)\b", "$1")?;
    // The text of a value is that of the API, so that it reads the same in every language.
    let text = replace(
        &text,
        r"(?m)^(     \* `([^`]+)`\.\n     \*/\n    )object (\w+) : (\w+\(\))$",
        "${1}data object $3 : $4 {\n        override fun toString(): kotlin.String = \"$2\"\n    }",
    )?;
    let text = replace(
        &text,
        r"(    data class Unknown\(\s+val value: kotlin\.String\) : \w+\(\)\s+\{\n)",
        "$1        override fun toString(): kotlin.String = value\n",
    )?;
    // An object has no text of its own, and equals only itself however it came to be.
    let text = replace(&text, r"(?m)^    object (\w+) : (\w+\(\))$", "    data object $1 : $2")?;
    // uniffi has no default for an enumeration.
    let text =
        replace(&text, r"(?m)^(    val `\w+`: TimestampUpdate)$", "$1 = TimestampUpdate.Leave")?;
    // The text of its fields would show the body of an answer.
    let text = replace(&text, r"\$\{ `failure` \}", "$${ `failure`.`text` }")?;
    // Functions do not begin at the beginning of a line.
    let text = replace(&text, r"(?m)^( +\*/| +@Throws\(\w+::class\)) fun ", "$1 internal fun ")?;
    // An argument may be closed by another thread, just as the receiver of a method: without the count its handle would
    // be used after it was freed.
    let text = replace(
        &text,
        r"(?m)^        return value\.uniffiCloneHandle\(\)$",
        "        return value.callWithHandle { it }",
    )?;
    let text = spare_status(&text)?;
    let (text, models) = visibility(&text)?;
    ensure!(models > 300, "only {models} models were found");
    for_java(&text)
}

/// The status of a native call, of which each call of ours makes several, is used again by the next one of its thread.
/// JNA takes much longer to make one, to copy it there and back and to clean it up than for the call itself.
fn spare_status(text: &str) -> Result<String> {
    const CALL: &str = "\
private val uniffiSpareStatus = ThreadLocal<UniffiRustCallStatus?>()

$1    // Calls that begin in this one, in a callback, take another.
    val status = uniffiSpareStatus.get() ?: UniffiRustCallStatus().also { it.setAutoSynch(false) }
    uniffiSpareStatus.set(null)
    val return_value = callback(status)
    // What failed is not used again, so its memory says success until a call fails.
    if (status.pointer.getByte(0) != UNIFFI_CALL_SUCCESS) {
        status.read()
        uniffiCheckCallStatus(errorHandler, status)
    }
    uniffiSpareStatus.set(status)
    return return_value
";
    replace(
        text,
        r"(?m)^(private inline fun .* uniffiRustCallWithError\(.*\n)    var status = UniffiRustCallStatus\(\)\n    val return_value = callback\(status\)\n    uniffiCheckCallStatus\(errorHandler, status\)\n    return return_value\n",
        CALL,
    )
}

/// Models are public and all else is internal, which every declaration has to say; also how many models there are.
fn visibility(text: &str) -> Result<(String, usize)> {
    let declaration = Regex::new(
        r"^(?:public )?((?:(?:data|sealed|enum|open|abstract|inline) )*(?:class|interface|object|fun|typealias)) (.*)$",
    )?;
    let name = Regex::new(r"^(?:<[^>]*> )?`?(\w+)")?;
    let member = Regex::new(r"^    ((?:data )?(?:class|object) )")?;
    let (mut lines, mut inside_public, mut models) = (Vec::new(), false, 0);
    for line in text.lines() {
        if let Some(found) = declaration.captures(line) {
            let (keywords, rest) = (&found[1], &found[2]);
            let named = name.captures(rest).map(|found| found[1].to_owned()).unwrap_or_default();
            let is_model =
                matches!(keywords, "data class" | "sealed class" | "enum class" | "typealias");
            inside_public = is_model && is_public(&named);
            models += usize::from(inside_public);
            let visibility = if inside_public { "public" } else { "internal" };
            lines.push(format!("{visibility} {keywords} {rest}"));
        } else if inside_public && line.trim() == "companion object" {
            // There is nothing in it.
        } else if inside_public && member.is_match(line) {
            let replaced =
                member.replace(line, |found: &Captures<'_>| format!("    public {}", &found[1]));
            lines.push(replaced.into_owned());
        } else {
            lines.push(line.to_owned());
        }
    }
    Ok((lines.join("\n") + "\n", models))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_are_public_and_all_else_is_internal() {
        let text = "\
data class Branch (
    val `id`: kotlin.String
){
    companion object
}
public object FfiConverterTypeBranch: FfiConverterRustBuffer<Branch> {
    class Kept
}
public typealias TextMap = Map<kotlin.String, kotlin.String>
sealed class AnyPage {
    companion object
}
sealed class OperationStatus {
    data object Running : OperationStatus()
    data class Unknown(
        val value: kotlin.String) : OperationStatus()
}
private inline fun <U> uniffiRustCall(callback: () -> U): U
inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
internal interface Kept
";
        let expected = "\
public data class Branch (
    val `id`: kotlin.String
){
}
internal object FfiConverterTypeBranch: FfiConverterRustBuffer<Branch> {
    class Kept
}
public typealias TextMap = Map<kotlin.String, kotlin.String>
internal sealed class AnyPage {
    companion object
}
public sealed class OperationStatus {
    public data object Running : OperationStatus()
    public data class Unknown(
        val value: kotlin.String) : OperationStatus()
}
private inline fun <U> uniffiRustCall(callback: () -> U): U
internal inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
internal interface Kept
";
        assert_eq!(visibility(text).expect("it is Kotlin"), (expected.to_owned(), 3));
    }
}
