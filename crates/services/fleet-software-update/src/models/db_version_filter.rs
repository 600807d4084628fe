// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DB version filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbVersionFilter {
    /// The mode.
    pub mode: Option<models::DbFleetDiscoveryFilterMode>,
    /// The versions.
    pub versions: Vec<String>,
}

model! {
    DbVersionFilter, "type" = "VERSION" {
        required {
            versions = "versions", with_versions([String]);
        }
        optional {
            mode = "mode", with_mode(models::DbFleetDiscoveryFilterMode);
        }
    }
}
