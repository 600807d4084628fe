// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a pluggable database from local clone to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePluggableDatabaseFromLocalCloneDetails {
    /// The OCID of the source PDB.
    pub source_pluggable_database_id: String,
    /// Whether to create a thin clone instead of a thick one.
    pub is_thin_clone: Option<bool>,
    /// The OCID of the source snapshot of the pluggable database.
    pub source_pluggable_database_snapshot_id: Option<String>,
}

model! {
    CreatePluggableDatabaseFromLocalCloneDetails, "creationType" = "LOCAL_CLONE_PDB" {
        required {
            source_pluggable_database_id = "sourcePluggableDatabaseId",
                with_source_pluggable_database_id(String);
        }
        optional {
            is_thin_clone = "isThinClone", with_is_thin_clone(bool);
            source_pluggable_database_snapshot_id = "sourcePluggableDatabaseSnapshotId",
                with_source_pluggable_database_snapshot_id(String);
        }
    }
}
