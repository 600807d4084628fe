// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM host status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmHostStatus {
    /// The status.
    pub status: Option<models::OlvmHostStatusStatus>,
}

model! {
    OlvmHostStatus {
        status = "status";
    }
}
