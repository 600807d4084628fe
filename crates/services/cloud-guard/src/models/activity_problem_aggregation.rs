// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// An activity problem aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityProblemAggregation {
    /// The dimensions, as keys and names.
    pub dimensions_map: BTreeMap<String, String>,
    /// The political location.
    pub political_location: models::PoliticalLocation,
    /// The geographical location.
    pub geographical_location: models::GeographicalLocation,
    /// The count.
    pub count: i64,
}

model! {
    ActivityProblemAggregation {
        dimensions_map = "dimensionsMap";
        political_location = "politicalLocation";
        geographical_location = "geographicalLocation";
        count = "count";
    }
}
