//! Groups with futures instead of `suspend` functions, for Java.

use std::collections::BTreeMap;

use super::kotlin_groups::{
    WITH_CONVENIENCES, answer, declared, deprecated, names, parameters, suppressed,
};
use super::kotlin_types::{banner, body, name, wrapped_list};
use crate::ir::{Answer, Group, Operation, Record};

/// The file of a group.
pub(crate) fn futures_file(group: &Group, records: &BTreeMap<&str, &Record>) -> String {
    let Group { type_name, .. } = group;
    let mut operations: Vec<&Operation> = group.operations.iter().collect();
    operations.sort_by(|one, other| one.verb.cmp(&other.verb));
    let functions: Vec<String> =
        operations.iter().map(|operation| function(operation, records)).collect();
    let base = WITH_CONVENIENCES.iter().find(|(name, _)| *name == group.name);
    let base = base.map_or_else(String::new, |(_, base)| format!(" : {base}Futures(group)"));
    format!(
        "{}\n{}package neonapi.futures\n\nimport java.util.concurrent.CompletableFuture\nimport neonapi.*\n\
         import neonapi.groups.{type_name}\nimport neonapi.models.*\n\n\
         /** [{type_name}] with futures; what each function does is said there. */\n\
         public class {type_name}Futures internal constructor(private val group: {type_name}){base} {{\n{}}}\n",
        banner(&format!("api/{}.yaml", group.name)),
        suppressed(group),
        functions.join("\n"),
    )
}

fn function(operation: &Operation, records: &BTreeMap<&str, &Record>) -> String {
    let parameters = parameters(operation, records);
    let verb = name(&operation.verb);
    let called = format!("group.{verb}({})", names(&parameters, "options"));
    let all = match operation.answer {
        Answer::List { .. } => ".all()",
        _ => "",
    };
    let begin = wrapped_list(
        &format!("@JvmOverloads public fun {verb}("),
        &declared(&parameters),
        &format!("): CompletableFuture<{}> =", answer(&operation.answer)),
        4,
    );
    let called = format!("group.calls.future {{ {called}{all} }}");
    format!("{}{}", deprecated(operation), body(&begin, &called))
}

/// The properties that lead from a client to its groups.
pub(crate) fn client_futures_file(groups: &[&Group]) -> String {
    let mut properties = String::new();
    for Group { name, type_name, .. } in groups {
        let name = self::name(name);
        properties.push_str(&format!(
            "\n    /** See [neonapi.groups.{type_name}]. */\n    \
             public val {name}: {type_name}Futures get() = {type_name}Futures(client.{name})\n"
        ));
    }
    format!(
        "{}\npackage neonapi.futures\n\nimport neonapi.Client\n\n/** The groups of operations with futures, for Java. */\n\
         public abstract class FuturesGroups internal constructor(internal val client: Client) {{{properties}}}\n",
        banner("api/openapi.yaml")
    )
}
