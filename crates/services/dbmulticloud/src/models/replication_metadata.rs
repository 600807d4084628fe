// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Replication metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicationMetadata {
    /// The replication details.
    pub replication_details: Option<Vec<models::ReplicationDetails>>,
}

model! {
    ReplicationMetadata {
        replication_details = "replicationDetails";
    }
}
