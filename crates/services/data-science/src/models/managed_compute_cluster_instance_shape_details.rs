// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The OCPUs and memory of a managed compute cluster instance. Only for flexible shapes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterInstanceShapeDetails {
    /// The number of OCPUs.
    pub ocpus: Option<f64>,
    /// The amount of memory in gigabytes.
    pub memory_in_gbs: Option<f64>,
}

model! {
    ManagedComputeClusterInstanceShapeDetails {
        optional {
            ocpus = "ocpus", with_ocpus(f64);
            memory_in_gbs = "memoryInGBs", with_memory_in_gbs(f64);
        }
    }
}
