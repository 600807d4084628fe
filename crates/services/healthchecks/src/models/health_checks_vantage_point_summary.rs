// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a health checks vantage point.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthChecksVantagePointSummary {
    /// The display name.
    pub display_name: Option<String>,
    /// The name of the provider.
    pub provider_name: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The geographic location.
    pub geo: Option<models::Geolocation>,
    /// The prefixes and ASNs that connect the vantage point to the internet, with the most specific
    /// prefix first.
    pub routing: Option<Vec<models::Routing>>,
}

model! {
    HealthChecksVantagePointSummary {
        display_name = "displayName";
        provider_name = "providerName";
        name = "name";
        geo = "geo";
        routing = "routing";
    }
}
