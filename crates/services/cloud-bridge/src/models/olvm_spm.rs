// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM SPM.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmSpm {
    /// The priority.
    pub priority: Option<i64>,
    /// The status of the storage pool manager (SPM).
    pub spm_status: Option<models::OlvmSpmSpmStatus>,
}

model! {
    OlvmSpm {
        priority = "priority";
        spm_status = "spmStatus";
    }
}
