// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a DB system replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemReplicaSummary {
    /// The ID of the resource.
    pub id: String,
    /// The region. Example: `us-phoenix-1`.
    pub region: String,
}

model! {
    DbSystemReplicaSummary {
        id = "id";
        region = "region";
    }
}
