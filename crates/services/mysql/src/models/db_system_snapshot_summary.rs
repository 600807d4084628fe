// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a DB system snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemSnapshotSummary {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The region.
    pub region: String,
}

model! {
    DbSystemSnapshotSummary {
        display_name = "displayName";
        id = "id";
        region = "region";
    }
}
