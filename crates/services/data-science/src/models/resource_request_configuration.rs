// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The resources that a workload on a managed compute cluster requires.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceRequestConfiguration {
    /// The number of OCPUs that the workload requires.
    pub ocpus: f64,
    /// The memory that the workload requires, in gigabytes.
    pub memory_in_gbs: f64,
    /// The number of GPUs that the workload requires.
    pub gpus: Option<i64>,
}

model! {
    ResourceRequestConfiguration {
        required {
            ocpus = "ocpus", with_ocpus(f64);
            memory_in_gbs = "memoryInGBs", with_memory_in_gbs(f64);
        }
        optional {
            gpus = "gpus", with_gpus(i64);
        }
    }
}
