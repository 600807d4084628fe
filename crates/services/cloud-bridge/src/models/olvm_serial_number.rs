// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM serial number.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmSerialNumber {
    /// The policy.
    pub policy: Option<models::OlvmSerialNumberPolicy>,
    /// The value.
    pub value: Option<String>,
}

model! {
    OlvmSerialNumber {
        policy = "policy";
        value = "value";
    }
}
