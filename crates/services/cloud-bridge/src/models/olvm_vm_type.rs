// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM VM type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmVmType {
    /// The VM type.
    pub vm_type: Option<models::OlvmVmTypeVmType>,
}

model! {
    OlvmVmType {
        vm_type = "vmType";
    }
}
