// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a pluggable database refreshable clone to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePluggableDatabaseRefreshableCloneDetails {
    /// Whether the database is a refreshable clone.
    pub is_refreshable_clone: Option<bool>,
}

model! {
    CreatePluggableDatabaseRefreshableCloneDetails {
        optional {
            is_refreshable_clone = "isRefreshableClone", with_is_refreshable_clone(bool);
        }
    }
}
