// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DRG redundancy status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrgRedundancyStatus {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The status.
    pub status: Option<models::DrgRedundancyStatusStatus>,
}

model! {
    DrgRedundancyStatus {
        id = "id";
        status = "status";
    }
}
