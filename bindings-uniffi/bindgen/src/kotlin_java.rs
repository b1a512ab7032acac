//! What Java needs of the models: it knows neither arguments by name nor Kotlin's unsigned numbers.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};
use regex::{Captures, Regex};

/// One field of a record.
struct Field {
    name: String,
    ty: String,
    has_default: bool,
}

/// Adds to every record that a call takes a function for each field that may be left out, and to every field that is
/// unsigned one that Java can call.
pub(crate) fn for_java(text: &str) -> Result<String> {
    let record = Regex::new(r"(?ms)^public data class (\w+) \(\n(.*?)^\)\{\n(.*?)^\}\n")?;
    let mut records: BTreeMap<String, Vec<Field>> = BTreeMap::new();
    for found in record.captures_iter(text) {
        records.insert(found[1].to_owned(), fields(&found[2])?);
    }
    let taken = taken(text, &records)?;
    ensure!(taken.len() > 80, "calls take only {} records", taken.len());
    let added = record.replace_all(text, |found: &Captures<'_>| {
        let (name, declared, inside) = (&found[1], &found[2], &found[3]);
        let fields = &records[name];
        let is_taken = taken.contains(name);
        let optional = fields.iter().filter(|field| field.has_default).count();
        // With a default for every field there is a constructor without arguments already.
        let overloads = match is_taken && (1..fields.len()).contains(&optional) {
            true => "@JvmOverloads constructor ",
            false => "",
        };
        let changes = fields.iter().filter(|field| is_taken && field.has_default);
        let changes = changes.map(|field| changed(name, field));
        let numbers = fields.iter().filter(|field| is_unsigned(field)).map(number);
        let members: String = changes.chain(numbers).collect();
        format!("public data class {name} {overloads}(\n{declared}){{\n{inside}{members}}}\n")
    });
    Ok(added.into_owned())
}

fn fields(text: &str) -> Result<Vec<Field>> {
    let field = Regex::new(r"(?m)^    val `(\w+)`: ([^\n=]*?)( = [^\n]*)?\s*$")?;
    let fields = field.captures_iter(text).map(|found| Field {
        name: found[1].to_owned(),
        ty: found[2].to_owned(),
        has_default: found.get(3).is_some(),
    });
    Ok(fields.collect())
}

/// The records that calls take, and those within them.
fn taken(text: &str, records: &BTreeMap<String, Vec<Field>>) -> Result<BTreeSet<String>> {
    let calls = Regex::new(r"(?ms)^internal interface NativeClientInterface .*?^\}")?;
    let union = Regex::new(r"(?ms)^public sealed class (\w+) *\{.*?^\}")?;
    let value = Regex::new(r"val value: (\w+)")?;
    let word = Regex::new(r"\w+")?;
    let mut unions: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for found in union.captures_iter(text) {
        let forms = value.captures_iter(&found[0]).map(|form| form[1].to_owned());
        unions.insert(found[1].to_owned(), forms.collect());
    }
    let argument = Regex::new(r"`\w+`: ([^,)]+)")?;
    let calls = calls.find(text).map_or("", |found| found.as_str());
    let types = argument.captures_iter(calls).map(|found| found[1].to_owned());
    let mut open: Vec<String> = types.collect();
    let mut seen = BTreeSet::new();
    while let Some(ty) = open.pop() {
        for name in word.find_iter(&ty).map(|name| name.as_str()) {
            if !seen.insert(name.to_owned()) {
                continue;
            }
            open.extend(records.get(name).into_iter().flatten().map(|field| field.ty.clone()));
            open.extend(unions.get(name).into_iter().flatten().cloned());
        }
    }
    seen.retain(|name| records.contains_key(name));
    Ok(seen)
}

/// The same record with another value of a field. Times are Java's own.
fn changed(record: &str, Field { name, ty, .. }: &Field) -> String {
    let (given, value) = match ty.as_str() {
        "Instant?" => ("java.time.Instant?", format!("`{name}`?.let(::instantOfJava)")),
        "TimestampUpdate" => ("java.time.Instant?", format!("timestampUpdateOfJava(`{name}`)")),
        ty => (ty, format!("`{name}`")),
    };
    let function = format!("with{}", capitalized(name));
    format!(
        "\n    /** The same with another [{name}]: `copy` for Java. */\n    \
         public fun {function}(`{name}`: {given}): {record} = copy(`{name}` = {value})\n"
    )
}

fn is_unsigned(field: &Field) -> bool {
    field.ty.trim_end_matches('?') == "kotlin.ULong"
}

/// An unsigned number as Java has it; none of the API's is beyond its own.
fn number(Field { name, ty, .. }: &Field) -> String {
    let question = if ty.ends_with('?') { "?" } else { "" };
    let getter = format!("get{}", capitalized(name));
    format!(
        "\n    /** [{name}] for Java. */\n    @JvmName(\"{getter}\")\n    \
         public fun {name}AsLong(): kotlin.Long{question} = `{name}`{question}.toLong()\n"
    )
}

fn capitalized(name: &str) -> String {
    name[..1].to_uppercase() + &name[1..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_calls_take_can_be_changed_field_by_field() {
        let text = "\
internal interface NativeClientInterface {
    fun `create`(`projectId`: kotlin.String, `arguments`: Create, `call`: NativeCall): Answer
}
public data class Create (
    val `name`: kotlin.String
    ,
    val `until`: Instant? = null 
    ,
    val `form`: Form? = null 
    ,
    val `expiresAt`: TimestampUpdate = TimestampUpdate.Leave
    
){
}
public sealed class Form {
    public data class One(
        val value: Inner) : Form()
}
public data class Inner (
    val `size`: kotlin.Long? = null 
){
}
public data class Answer (
    val `bytes`: kotlin.ULong? = null 
){
}
";
        let mut records = BTreeMap::new();
        for (name, ty) in [("Create", "Form?"), ("Inner", "kotlin.Long?"), ("Answer", "Long")] {
            let field = Field { name: "field".to_owned(), ty: ty.to_owned(), has_default: true };
            records.insert(name.to_owned(), vec![field]);
        }
        let found = taken(text, &records).expect("it is Kotlin");
        assert_eq!(found, BTreeSet::from(["Create".to_owned(), "Inner".to_owned()]));
        let declared = "    val `a`: Instant? = null \n    ,\n    val `b`: kotlin.ULong?\n    \n";
        let [time, bytes] = &fields(declared).expect("it is Kotlin")[..] else {
            panic!("two fields are declared")
        };
        assert!(time.has_default && !bytes.has_default);
        assert!(changed("Create", time).contains(
            "fun withA(`a`: java.time.Instant?): Create = copy(`a` = `a`?.let(::instantOfJava))"
        ));
        assert!(number(bytes).contains(
            "@JvmName(\"getB\")\n    public fun bAsLong(): kotlin.Long? = `b`?.toLong()"
        ));
        assert!(for_java(text).is_err(), "far too few");
    }
}
