// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A guest OS version filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuestOsVersionFilter {
    /// The mode.
    pub mode: Option<models::GuestOsFleetDiscoveryFilterMode>,
    /// The versions.
    pub versions: Vec<String>,
}

model! {
    GuestOsVersionFilter, "type" = "VERSION" {
        required {
            versions = "versions", with_versions([String]);
        }
        optional {
            mode = "mode", with_mode(models::GuestOsFleetDiscoveryFilterMode);
        }
    }
}
