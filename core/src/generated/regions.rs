// Written by cargo xtask generate from api/regions.yaml. Do not edit.

use crate::generated_support::*;

/// Regions that projects can be created in.
#[derive(Clone, Copy, Debug)]
pub struct Regions<'a>(pub(crate) &'a Client);

impl Regions<'_> {
    /// Lists the regions in which projects can be created.
    ///
    /// Pass `org_id`, because the list depends on the organization.
    ///
    /// Calls `getActiveRegions` (`GET /regions`).
    pub fn list(&self, arguments: &ListRegions) -> List<ActiveRegionsResponse> {
        self.0.list(&GET_ACTIVE_REGIONS, &[], arguments)
    }
}

operations! {
    GET_ACTIVE_REGIONS { id: "getActiveRegions", name: "regions.list", path: "/regions",
        retry: RetryClass::Safe, query: &["org_id"], takes_org_id: true }
}

/// The answer with the regions.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ActiveRegionsResponse {
    /// Regions that can be chosen.
    pub regions: Vec<RegionResponse>,
}

/// Arguments of `regions.list`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListRegions {
    /// Organization to list the regions for; without it the list may differ.
    pub org_id: Option<String>,
}

/// A region in which projects can run.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RegionResponse {
    /// Id of the region, such as `aws-us-east-2`.
    pub region_id: String,
    /// Name of the region, for people to read.
    pub name: String,
    /// Whether this is the default region.
    pub default: bool,
    /// Latitude of the region, as text.
    pub geo_lat: String,
    /// Longitude of the region, as text.
    pub geo_long: String,
}

records! {
    ActiveRegionsResponse: regions;
    ListRegions: org_id;
    RegionResponse: region_id, name, default, geo_lat, geo_long;
}

page! { ActiveRegionsResponse: RegionResponse in regions }
