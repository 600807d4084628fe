// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a VM instance to scale.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScaleVmInstanceDetails {
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<f64>,
    /// The number of enabled CPU cores.
    pub cpus_enabled: Option<i64>,
}

model! {
    ScaleVmInstanceDetails {
        optional {
            memory_size_in_gbs = "memorySizeInGBs", with_memory_size_in_gbs(f64);
            cpus_enabled = "cpusEnabled", with_cpus_enabled(i64);
        }
    }
}
