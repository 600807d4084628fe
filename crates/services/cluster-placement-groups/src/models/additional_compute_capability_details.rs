// @generated from spec/cluster-placement-groups.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an additional compute capability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdditionalComputeCapabilityDetails {
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<f64>,
    /// The number of OCPUs.
    pub ocpus: Option<f64>,
    /// The number of NVMe drives.
    pub nvmes: Option<i64>,
    /// The count.
    pub count: Option<i64>,
}

model! {
    AdditionalComputeCapabilityDetails, "serviceType" = "COMPUTE" {
        optional {
            memory_in_gbs = "memoryInGBs", with_memory_in_gbs(f64);
            ocpus = "ocpus", with_ocpus(f64);
            nvmes = "nvmes", with_nvmes(i64);
            count = "count", with_count(i64);
        }
    }
}
