//! Regions.

use serde_json::{Value, json};

use super::project_list;
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};

pub(super) const SERVED: &[Served] = &[serves("getActiveRegions", list)];

/// Identifier, name, latitude, longitude. Those at Azure take no new projects any more.
const REGIONS: &[(&str, &str, &str, &str)] = &[
    ("aws-us-east-1", "AWS US East 1 (N. Virginia)", "38.13", "-78.45"),
    ("aws-us-east-2", "AWS US East 2 (Ohio)", "39.96", "-83"),
    ("aws-us-west-2", "AWS US West 2 (Oregon)", "46.15", "-123.88"),
    ("aws-eu-central-1", "AWS Europe Central 1 (Frankfurt)", "50", "8"),
    ("aws-eu-west-2", "AWS Europe West 2 (London)", "51.51", "-0.13"),
    ("aws-ap-southeast-1", "AWS Asia Pacific 1 (Singapore)", "1.37", "103.8"),
    ("aws-ap-southeast-2", "AWS Asia Pacific 2 (Sydney)", "-33.86", "151.2"),
    ("aws-sa-east-1", "AWS South America East 1 (São Paulo)", "-23.55", "-46.63"),
];

/// Whether projects can be made there.
pub(super) fn is_known(region_id: &str) -> bool {
    REGIONS.iter().any(|(id, ..)| *id == region_id)
}

/// Every organization has the same; only one that the key reaches can be asked about.
fn list(call: &mut Call<'_>) -> Outcome {
    if let Some(org_id) = call.request.query("org_id") {
        project_list::org_id(call, Some(org_id))?;
    }
    let regions: Vec<Value> = REGIONS
        .iter()
        .map(|(id, name, geo_lat, geo_long)| {
            json!({
                "region_id": id,
                "name": name,
                "default": *id == "aws-us-east-2",
                "geo_lat": geo_lat,
                "geo_long": geo_long,
            })
        })
        .collect();
    Ok(Answer::ok(&json!({"regions": regions})))
}
