// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a kernel event additional.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KernelEventAdditionalDetails {
    /// The vmcore.
    pub vmcore: models::VmcoreDetails,
}

model! {
    KernelEventAdditionalDetails {
        vmcore = "vmcore";
    }
}
