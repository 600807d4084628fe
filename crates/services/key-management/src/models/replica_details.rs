// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicaDetails {
    /// The region.
    pub region: Option<String>,
    /// The status.
    pub status: Option<models::ReplicaStatus>,
}

model! {
    ReplicaDetails {
        region = "region";
        status = "status";
    }
}
