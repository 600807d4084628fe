// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A pluggable database refreshable clone configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PluggableDatabaseRefreshableCloneConfig {
    /// Whether the database is a refreshable clone.
    pub is_refreshable_clone: Option<bool>,
}

model! {
    PluggableDatabaseRefreshableCloneConfig {
        is_refreshable_clone = "isRefreshableClone";
    }
}
