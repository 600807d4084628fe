// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DB home name filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbHomeNameFilter {
    /// The mode.
    pub mode: Option<models::DbFleetDiscoveryFilterMode>,
    /// The names.
    pub names: Vec<String>,
}

model! {
    DbHomeNameFilter, "type" = "DB_HOME_NAME" {
        required {
            names = "names", with_names([String]);
        }
        optional {
            mode = "mode", with_mode(models::DbFleetDiscoveryFilterMode);
        }
    }
}
