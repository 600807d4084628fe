// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A GI filters discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GiFiltersDiscovery {
    /// The filters.
    pub filters: Vec<models::GiFleetDiscoveryFilter>,
}

model! {
    GiFiltersDiscovery, "strategy" = "FILTERS" {
        required {
            filters = "filters", with_filters([models::GiFleetDiscoveryFilter]);
        }
    }
}
