// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a public vantage point.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicVantagePointSummary {
    /// The display name.
    pub display_name: String,
    /// The name.
    pub name: String,
    /// The geographic location.
    pub geo: Option<models::GeoSummary>,
}

model! {
    PublicVantagePointSummary {
        display_name = "displayName";
        name = "name";
        geo = "geo";
    }
}
