// Written by cargo xtask generate from api/. Do not edit.
//! What `regions` takes and gives.

use crate::values::*;

/// The answer with the regions.
#[uniffi::remote(Record)]
pub struct ActiveRegionsResponse {
    /// Regions that can be chosen.
    pub regions: Vec<RegionResponse>,
}

/// Arguments of `regions.list`.
#[uniffi::remote(Record)]
pub struct ListRegions {
    /// Organization to list the regions for; without it the list may differ.
    #[uniffi(default = None)]
    pub org_id: Option<String>,
}

/// A region in which projects can run.
#[uniffi::remote(Record)]
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
