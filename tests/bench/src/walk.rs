//! A list of 10,000 branches, every field of each read: `bindings-c/bench/walk.c` does the same in C.

use anyhow::bail;
use neonapi::models::{Branch, ListBranches};
use neonapi::{Client, Timestamp};

use crate::machine::{Used, Work, measured};
use crate::per_call::unlimited;

pub(crate) fn work(work: &Work) -> anyhow::Result<Used> {
    let client = unlimited(&work.base_url)?;
    let sum = walk(&client, &work.project_id)?;
    measured(|| {
        for _ in 0..work.times {
            if walk(&client, &work.project_id)? != sum {
                bail!("other branches came back");
            }
        }
        Ok(())
    })
}

fn walk(client: &Client, project_id: &str) -> anyhow::Result<u64> {
    let arguments = ListBranches { limit: Some(10_000), ..ListBranches::default() };
    let (mut sum, mut count) = (0_u64, 0);
    for branch in client.branches().list(project_id, &arguments) {
        sum = sum.wrapping_add(read(&branch?));
        count += 1;
    }
    if count != 10_000 {
        bail!("{count} branches came back");
    }
    Ok(sum)
}

fn read(branch: &Branch) -> u64 {
    let texts = [&branch.id, &branch.project_id, &branch.name, &branch.current_state];
    let optional_texts = [
        &branch.parent_id,
        &branch.parent_lsn,
        &branch.pending_state,
        &branch.init_source,
        &branch.restore_status,
        &branch.restored_from,
        &branch.restored_as,
    ];
    let optional_times = [branch.parent_timestamp, branch.expires_at, branch.last_reset_at];
    let times = [branch.state_changed_at, branch.created_at, branch.updated_at];
    let numbers = [
        branch.logical_size.unwrap_or_default(),
        branch.ttl_interval_seconds.unwrap_or_default(),
        i64::from(branch.primary.unwrap_or_default()),
        i64::from(branch.default),
        i64::from(branch.protected),
        branch.cpu_used_sec,
        branch.compute_time_seconds,
        branch.active_time_seconds,
        branch.written_data_bytes,
        branch.data_transfer_bytes,
    ];
    let time = |time: Timestamp| time.as_microsecond().cast_unsigned();
    texts
        .into_iter()
        .map(|value| text(value))
        .fold(0, u64::wrapping_add)
        .wrapping_add(text(&branch.creation_source))
        .wrapping_add(optional_texts.into_iter().map(optional).sum())
        .wrapping_add(optional_times.into_iter().flatten().map(time).fold(0, u64::wrapping_add))
        .wrapping_add(times.into_iter().map(time).fold(0, u64::wrapping_add))
        .wrapping_add(numbers.into_iter().map(i64::cast_unsigned).fold(0, u64::wrapping_add))
        .wrapping_add(parts(branch))
}

fn parts(branch: &Branch) -> u64 {
    let creator = branch.created_by.as_ref();
    let actions = branch.restricted_actions.as_deref().unwrap_or_default();
    creator.map_or(0, |creator| optional(&creator.name) + optional(&creator.image))
        + u64::from(branch.recovery.is_some())
        + actions.iter().map(|action| text(&action.name) + text(&action.reason)).sum::<u64>()
}

fn text(text: &str) -> u64 {
    text.as_bytes().first().copied().map_or(0, u64::from)
}

fn optional(value: &Option<String>) -> u64 {
    value.as_deref().map_or(0, text)
}
