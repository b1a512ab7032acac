//! What a process and those that it started use, as Linux tells it.

use std::fs;

/// Of all processes of a tree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Usage {
    pub(crate) memory_kib: u64,
    pub(crate) threads: u64,
    pub(crate) descriptors: u64,
}

/// Nothing where there is no `/proc`.
pub(crate) fn of_tree(process_id: u32) -> Usage {
    let mut usage = Usage::default();
    add(process_id, &mut usage);
    usage
}

fn add(process_id: u32, usage: &mut Usage) {
    let folder = format!("/proc/{process_id}");
    let status = fs::read_to_string(format!("{folder}/status")).unwrap_or_default();
    let number = |name: &str| -> u64 {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
    };
    usage.memory_kib += number("VmRSS:");
    usage.threads += number("Threads:");
    usage.descriptors +=
        fs::read_dir(format!("{folder}/fd")).map_or(0, |files| files.count() as u64);
    let tasks = fs::read_dir(format!("{folder}/task")).into_iter().flatten().flatten();
    for task in tasks {
        let children = fs::read_to_string(task.path().join("children")).unwrap_or_default();
        for child in children.split_whitespace().filter_map(|it| it.parse().ok()) {
            add(child, usage);
        }
    }
}
