// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM VM status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmVmStatus {
    /// The status.
    pub status: Option<models::OlvmVmStatusStatus>,
}

model! {
    OlvmVmStatus {
        status = "status";
    }
}
