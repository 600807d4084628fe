// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DB filters discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbFiltersDiscovery {
    /// The filters.
    pub filters: Vec<models::DbFleetDiscoveryFilter>,
}

model! {
    DbFiltersDiscovery, "strategy" = "FILTERS" {
        required {
            filters = "filters", with_filters([models::DbFleetDiscoveryFilter]);
        }
    }
}
