// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A guest OS filters discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuestOsFiltersDiscovery {
    /// The filters.
    pub filters: Vec<models::GuestOsFleetDiscoveryFilter>,
}

model! {
    GuestOsFiltersDiscovery, "strategy" = "FILTERS" {
        required {
            filters = "filters", with_filters([models::GuestOsFleetDiscoveryFilter]);
        }
    }
}
