//! Changing the JSON of an answer.

use serde_json::Value;

/// Merges a patch into an answer. Null replaces; removing is said with `$remove`, a list of
/// dotted paths; `$set` maps such paths to values. `*` in a path is every entry.
pub(crate) fn apply(answer: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        answer.clone_from(patch);
        return;
    };
    for (name, change) in patch {
        match (name.as_str(), change) {
            ("$remove", Value::Array(paths)) => {
                for path in paths.iter().filter_map(Value::as_str) {
                    at(answer, &keys(path), &mut |parent, key| remove(parent, key));
                }
            }
            ("$set", Value::Object(changes)) => {
                for (path, value) in changes {
                    at(answer, &keys(path), &mut |parent, key| set(parent, key, value));
                }
            }
            _ => merge(answer, name, change),
        }
    }
}

fn merge(answer: &mut Value, name: &str, change: &Value) {
    match answer {
        Value::Object(object) => match (object.get_mut(name), change) {
            (Some(current @ Value::Object(_)), Value::Object(_)) => apply(current, change),
            _ => {
                object.insert(name.to_owned(), change.clone());
            }
        },
        _ => *answer = serde_json::json!({name: change}),
    }
}

fn keys(path: &str) -> Vec<&str> {
    path.split('.').collect()
}

/// Calls `change` with the parent of what the keys point at, and the last key.
fn at(value: &mut Value, keys: &[&str], change: &mut dyn FnMut(&mut Value, &str)) {
    match keys {
        [] => {}
        [last] => change(value, last),
        [first, rest @ ..] => match value {
            Value::Array(items) if *first == "*" => {
                items.iter_mut().for_each(|item| at(item, rest, change));
            }
            Value::Object(object) if *first == "*" => {
                object.values_mut().for_each(|item| at(item, rest, change));
            }
            Value::Array(items) => {
                let index = first.parse::<usize>().ok();
                if let Some(item) = index.and_then(|index| items.get_mut(index)) {
                    at(item, rest, change);
                }
            }
            Value::Object(object) => {
                if let Some(item) = object.get_mut(*first) {
                    at(item, rest, change);
                }
            }
            _ => {}
        },
    }
}

fn remove(parent: &mut Value, key: &str) {
    match parent {
        Value::Object(object) if key == "*" => object.clear(),
        Value::Object(object) => {
            object.remove(key);
        }
        Value::Array(items) if key == "*" => items.clear(),
        Value::Array(items) => {
            if let Some(index) = key.parse::<usize>().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        _ => {}
    }
}

fn set(parent: &mut Value, key: &str, value: &Value) {
    match parent {
        Value::Object(object) => {
            object.insert(key.to_owned(), value.clone());
        }
        Value::Array(items) if key == "*" => items.fill(value.clone()),
        Value::Array(items) => {
            if let Some(item) = key.parse::<usize>().ok().and_then(|index| items.get_mut(index)) {
                item.clone_from(value);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::apply;
    use serde_json::json;

    #[test]
    fn fields_are_replaced_added_and_removed() {
        let mut answer = json!({"branch": {"id": "b", "name": "n"}, "operations": [1]});
        let patch = json!({
            "branch": {"name": null, "extra": 1},
            "$remove": ["branch.id"],
            "operations": [],
        });
        apply(&mut answer, &patch);
        let expected = json!({"branch": {"name": null, "extra": 1}, "operations": []});
        assert_eq!(answer, expected);
    }

    #[test]
    fn a_star_reaches_every_entry() {
        let mut answer = json!({"branches": [{"id": 1, "x": 0}, {"id": 2, "x": 0}]});
        let patch = json!({"$remove": ["branches.*.x"], "$set": {"branches.*.y": true}});
        apply(&mut answer, &patch);
        assert_eq!(answer, json!({"branches": [{"id": 1, "y": true}, {"id": 2, "y": true}]}));
        apply(&mut answer, &json!({"$remove": ["branches.0", "absent.path.*"]}));
        assert_eq!(answer, json!({"branches": [{"id": 2, "y": true}]}));
    }
}
