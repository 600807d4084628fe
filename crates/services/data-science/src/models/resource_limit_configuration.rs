// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The maximum resources that a workload on a managed compute cluster can use during a burst.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceLimitConfiguration {
    /// The maximum number of OCPUs of the workload.
    pub ocpus: f64,
    /// The maximum memory of the workload, in gigabytes.
    pub memory_in_gbs: f64,
}

model! {
    ResourceLimitConfiguration {
        required {
            ocpus = "ocpus", with_ocpus(f64);
            memory_in_gbs = "memoryInGBs", with_memory_in_gbs(f64);
        }
    }
}
