// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An exclude.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Exclude {
    /// The OCIDs of target databases.
    pub target_database_ids: Vec<String>,
}

model! {
    Exclude {
        required {
            target_database_ids = "targetDatabaseIds", with_target_database_ids([String]);
        }
    }
}
