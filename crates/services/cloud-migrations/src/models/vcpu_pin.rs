// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A vCPU pin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VcpuPin {
    /// The CPU set.
    pub cpu_set: Option<String>,
    /// The vCPU.
    pub vcpu: Option<i64>,
}

model! {
    VcpuPin {
        cpu_set = "cpuSet";
        vcpu = "vcpu";
    }
}
