// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A guest OS compartment ID filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuestOsCompartmentIdFilter {
    /// The mode.
    pub mode: Option<models::GuestOsFleetDiscoveryFilterMode>,
    /// The identifiers.
    pub identifiers: Vec<String>,
}

model! {
    GuestOsCompartmentIdFilter, "type" = "COMPARTMENT_ID" {
        required {
            identifiers = "identifiers", with_identifiers([String]);
        }
        optional {
            mode = "mode", with_mode(models::GuestOsFleetDiscoveryFilterMode);
        }
    }
}
