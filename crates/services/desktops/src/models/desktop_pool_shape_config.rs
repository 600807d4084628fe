// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A desktop pool shape configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopPoolShapeConfig {
    /// The number of OCPUs.
    pub ocpus: Option<i64>,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<i64>,
    /// The baseline OCPU utilization of a burstable VM instance.
    pub baseline_ocpu_utilization: Option<models::DesktopPoolShapeConfigBaselineOcpuUtilization>,
}

model! {
    DesktopPoolShapeConfig {
        ocpus = "ocpus";
        memory_in_gbs = "memoryInGBs";
        baseline_ocpu_utilization = "baselineOcpuUtilization";
    }
}
