// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM CPU tune.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmCpuTune {
    /// The vCPU pins.
    pub vcpu_pin: Option<Vec<models::VcpuPin>>,
}

model! {
    OlvmCpuTune {
        vcpu_pin = "vcpuPin";
    }
}
