// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// VM properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmProperties {
    /// The vendor of the hypervisor.
    pub hypervisor_vendor: Option<String>,
    /// The version of the hypervisor.
    pub hypervisor_version: Option<String>,
    /// The name or IP address of the hypervisor host.
    pub hypervisor_host: Option<String>,
}

model! {
    VmProperties {
        hypervisor_vendor = "hypervisorVendor";
        hypervisor_version = "hypervisorVersion";
        hypervisor_host = "hypervisorHost";
    }
}
