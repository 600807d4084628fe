// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a shape configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeConfigDetails {
    /// The number of OCPUs.
    pub ocpus: Option<i64>,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<i64>,
    /// The number of NVMe drives.
    pub nvmes: Option<i64>,
}

model! {
    ShapeConfigDetails {
        optional {
            ocpus = "ocpus", with_ocpus(i64);
            memory_in_gbs = "memoryInGBs", with_memory_in_gbs(i64);
            nvmes = "nvmes", with_nvmes(i64);
        }
    }
}
