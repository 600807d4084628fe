// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A GI version filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GiVersionFilter {
    /// The mode.
    pub mode: Option<models::GiFleetDiscoveryFilterMode>,
    /// The versions.
    pub versions: Vec<String>,
}

model! {
    GiVersionFilter, "type" = "VERSION" {
        required {
            versions = "versions", with_versions([String]);
        }
        optional {
            mode = "mode", with_mode(models::GiFleetDiscoveryFilterMode);
        }
    }
}
