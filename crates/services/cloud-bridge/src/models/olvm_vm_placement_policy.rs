// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM VM placement policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmVmPlacementPolicy {
    /// The VM affinity.
    pub vm_affinity: Option<models::OlvmVmPlacementPolicyVmAffinity>,
    /// The hosts.
    pub hosts: Option<Vec<models::OlvmHost>>,
}

model! {
    OlvmVmPlacementPolicy {
        vm_affinity = "vmAffinity";
        hosts = "hosts";
    }
}
