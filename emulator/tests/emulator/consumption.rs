//! Reports of consumption.

use crate::common::{Client, instant, organization, texts};
use neonapi_emulator::{Emulator, Seed, SeedOrganization, SeedProject, SeededProject};
use serde_json::{Value, json};

const DAY_SECONDS: i64 = 86_400;

/// A moment some days ago, in the form of the API.
fn days_ago(days: i64) -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let seconds = i64::try_from(now.as_secs()).unwrap() - days * DAY_SECONDS;
    jiff::Timestamp::from_second(seconds).unwrap().to_string()
}

fn seed(emulator: &Emulator, project: SeedProject) -> Vec<SeededProject> {
    emulator.seed(&Seed { projects: vec![project], ..Seed::default() }).unwrap().projects
}

fn question(org_id: &str, from_days: i64, to_days: i64, rest: &str) -> String {
    format!(
        "org_id={org_id}&granularity=daily&from={}&to={}&{rest}",
        days_ago(from_days),
        days_ago(to_days)
    )
}

/// All time frames of the first thing of a report.
fn frames(report: &Value, things: &str) -> Vec<Value> {
    let periods = report[things][0]["periods"].as_array().unwrap();
    periods.iter().flat_map(|it| it["consumption"].as_array().unwrap().clone()).collect()
}

fn sum(frames: &[Value], metric: &str) -> i64 {
    let metrics = frames.iter().flat_map(|frame| frame["metrics"].as_array().unwrap());
    let values = metrics.filter(|it| it["metric_name"] == metric);
    values.map(|it| it["value"].as_i64().unwrap()).sum()
}

#[test]
fn figures_follow_from_the_state() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let shop = SeedProject {
        age_days: 10,
        branches: 30,
        written_data_bytes: 1_000_000,
        data_transfer_bytes: 31_000_000,
        ..SeedProject::default()
    };
    seed(&emulator, shop);
    let metrics = "metrics=compute_unit_seconds,root_branch_bytes_month,extra_branches_month\
                   &metrics=public_network_transfer_bytes,private_network_transfer_bytes";
    let report = |from_days, to_days| {
        let question = question(&emulator.org_id(), from_days, to_days, metrics);
        frames(&client.get(&format!("/consumption_history/v2/projects?{question}")), "projects")
    };
    let days = report(5, 2);
    assert_eq!(days.len(), 3);
    assert_eq!(days[0]["metrics"].as_array().unwrap().len(), 5);
    // A quarter of a compute unit; 31 branches, of which the plan includes 25.
    assert_eq!(sum(&days[..1], "compute_unit_seconds"), DAY_SECONDS / 4);
    assert_eq!(sum(&days[..1], "extra_branches_month"), 6 * 24);
    assert_eq!(sum(&days[..1], "root_branch_bytes_month"), 30_785_536 * 24);
    let transferred = sum(&days[..1], "public_network_transfer_bytes");
    assert!((95_000_000..=97_000_000).contains(&transferred), "{transferred}");
    assert_eq!(sum(&days, "private_network_transfer_bytes"), 0);
    // Nothing was there before it was made.
    assert_eq!(report(20, 15), Vec::<Value>::new());
    assert_eq!(report(12, 8).len(), 2);
}

#[test]
fn a_report_has_the_pages_and_projects_asked_for() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let other = organization("org-two", &[]);
    emulator.seed(&Seed { organizations: vec![other], ..Seed::default() }).unwrap();
    let mut ids = Vec::new();
    for age_days in 1..=3 {
        let made = seed(&emulator, SeedProject { age_days, ..SeedProject::default() });
        ids.push(made[0].id.clone());
    }
    seed(&emulator, SeedProject { org_id: "org-two".to_owned(), ..SeedProject::default() });
    let question = question(&emulator.org_id(), 5, 1, "metrics=compute_unit_seconds");
    let path = format!("/consumption_history/v2/projects?{question}");
    // The newest first, and no project of another organization.
    assert_eq!(texts(&client.get(&path)["projects"], "project_id"), ids);
    let (mut cursor, mut found) = (String::new(), Vec::new());
    loop {
        let page = client.get(&format!("{path}&limit=2&cursor={cursor}"));
        found.extend(texts(&page["projects"], "project_id"));
        let Some(next) = page["pagination"]["cursor"].as_str() else { break };
        cursor = next.to_owned();
    }
    assert_eq!(found, ids);
    let some = client.get(&format!("{path}&project_ids={},{}", ids[2], ids[0]));
    assert_eq!(texts(&some["projects"], "project_id"), [ids[0].clone(), ids[2].clone()]);
    client.expect(400, "GET", &format!("{path}&cursor=none"), Value::Null);
    client.expect(200, "DELETE", &format!("/projects/{}", ids[1]), Value::Null);
    assert_eq!(client.get(&path)["projects"].as_array().unwrap().len(), 2);
}

#[test]
fn branches_are_ordered_by_project_and_have_fewer_metrics() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let projects =
        seed(&emulator, SeedProject { copies: 2, branches: 2, age_days: 3, ..Default::default() });
    let ids = format!("project_ids={}&project_ids={}", projects[0].id, projects[1].id);
    let metrics = "metrics=compute_unit_seconds,root_branch_bytes_month";
    let question = question(&emulator.org_id(), 2, 1, &format!("{ids}&{metrics}"));
    let path = format!("/consumption_history/v2/branches?{question}");
    let (mut cursor, mut found) = (String::new(), Vec::new());
    loop {
        let page = client.get(&format!("{path}&limit=4&cursor={cursor}"));
        for branch in page["branches"].as_array().unwrap() {
            found.push((branch["project_id"].clone(), branch["branch_id"].clone()));
        }
        let Some(next) = page["pagination"]["cursor"].as_str() else { break };
        cursor = next.to_owned();
    }
    assert_eq!(found.len(), 6);
    let key = |(project, branch): &(Value, Value)| format!("{project}{branch}");
    assert!(found.is_sorted_by_key(key), "{found:?}");
    // A child without a compute has used nothing.
    let child = client.get(&format!("{path}&branch_ids={}", projects[0].branch_ids[0]));
    assert_eq!(child["branches"].as_array().unwrap().len(), 1);
    let used = frames(&child, "branches");
    assert_eq!(sum(&used, "compute_unit_seconds") + sum(&used, "root_branch_bytes_month"), 0);
    let refused = path.replace(metrics, "metrics=extra_branches_month");
    client.expect(400, "GET", &refused, Value::Null);
    client.expect(400, "GET", &path.replace(&ids, ""), Value::Null);
}

#[test]
fn the_older_report_has_fields_instead_of_names() {
    let emulator = instant();
    let client = Client::new(&emulator);
    seed(&emulator, SeedProject { age_days: 3, ..SeedProject::default() });
    let report = |rest: &str| {
        let question = question(&emulator.org_id(), 2, 1, rest);
        frames(&client.get(&format!("/consumption_history/projects?{question}")), "projects")
    };
    let plain = &report("")[0];
    assert_eq!(plain["active_time_seconds"], DAY_SECONDS);
    assert_eq!(plain["compute_time_seconds"], DAY_SECONDS / 4);
    assert_eq!(plain["synthetic_storage_size_bytes"], 30_785_536);
    assert!(plain.get("logical_size_bytes").is_none());
    assert!(report("include_v1_metrics=true")[0].get("data_storage_bytes_hour").is_some());
    let named = &report("metrics=logical_size_bytes_hour")[0];
    assert_eq!(named["logical_size_bytes_hour"], 30_785_536_i64 * 24);
    // The organization need not be named here.
    let (from, to) = (days_ago(2), days_ago(1));
    client.get(&format!("/consumption_history/projects?granularity=daily&from={from}&to={to}"));
}

#[test]
fn months_are_billing_periods() {
    let emulator = instant();
    let client = Client::new(&emulator);
    seed(&emulator, SeedProject { age_days: 100, ..SeedProject::default() });
    let path = format!(
        "/consumption_history/v2/projects?org_id={}&granularity=monthly&from={}&to={}\
         &metrics=compute_unit_seconds",
        emulator.org_id(),
        days_ago(100),
        days_ago(0)
    );
    let report = client.get(&path);
    let periods = report["projects"][0]["periods"].as_array().unwrap();
    assert!(periods.len() >= 3, "{report}");
    for period in periods {
        let frames = period["consumption"].as_array().unwrap();
        assert_eq!(frames.len(), 1);
        assert_eq!(frames[0]["timeframe_start"], period["period_start"]);
        assert_eq!(frames[0]["timeframe_end"], period["period_end"]);
    }
    assert_ne!(periods[0]["period_id"], periods[1]["period_id"]);
    assert_eq!(client.get(&path), report, "the same question has the same answer");
}

#[test]
fn questions_that_cannot_be_answered_are_refused() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let refused = |status, from_days, to_days, rest: &str| {
        let question = question(&emulator.org_id(), from_days, to_days, rest);
        let path = format!("/consumption_history/v2/projects?{question}");
        client.expect(status, "GET", &path, Value::Null);
    };
    refused(406, 61, 1, "metrics=compute_unit_seconds");
    refused(400, 1, 2, "metrics=compute_unit_seconds");
    refused(400, 2, 1, "metrics=unknown");
    refused(400, 2, 1, "");
    let free = SeedOrganization { plan: "free".to_owned(), ..organization("org-free", &[]) };
    emulator.seed(&Seed { organizations: vec![free], ..Seed::default() }).unwrap();
    let ask = |status, org_id: &str| {
        let question = question(org_id, 2, 1, "metrics=compute_unit_seconds");
        let path = format!("/consumption_history/v2/projects?{question}");
        client.expect(status, "GET", &path, Value::Null);
    };
    ask(403, "org-free");
    ask(404, "org-unknown");
    ask(200, &emulator.org_id());
    client.expect(400, "GET", "/consumption_history/v2/projects?granularity=daily", json!(null));
}

#[test]
fn projects_show_what_they_have_used() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let shop = SeedProject {
        age_days: 60,
        written_data_bytes: 60_000_000,
        data_transfer_bytes: 120_000_000,
        ..SeedProject::default()
    };
    let id = seed(&emulator, shop)[0].id.clone();
    let project = client.get(&format!("/projects/{id}"))["project"].clone();
    let number = |name: &str| project[name].as_i64().unwrap();
    // The period began this month, which may have been a moment ago.
    assert!(number("active_time_seconds") <= 31 * DAY_SECONDS);
    assert_eq!(number("compute_time_seconds"), number("active_time_seconds") / 4);
    assert!(number("data_transfer_bytes") >= 2 * number("written_data_bytes"));
    let start = project["consumption_period_start"].as_str().unwrap();
    assert!(start.ends_with("-01T00:00:00Z"), "{start}");
    let listed = client.get("/projects")["projects"][0]["active_time"].as_i64().unwrap();
    assert!((59 * DAY_SECONDS..=60 * DAY_SECONDS).contains(&listed), "{listed}");
}
