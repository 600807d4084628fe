// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a desktop pool shape configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDesktopPoolShapeConfigDetails {
    /// The number of OCPUs.
    pub ocpus: Option<i64>,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<i64>,
    /// The baseline OCPU utilization of a burstable VM instance.
    pub baseline_ocpu_utilization: Option<models::DesktopPoolShapeConfigBaselineOcpuUtilization>,
}

model! {
    CreateDesktopPoolShapeConfigDetails {
        optional {
            ocpus = "ocpus", with_ocpus(i64);
            memory_in_gbs = "memoryInGBs", with_memory_in_gbs(i64);
            baseline_ocpu_utilization = "baselineOcpuUtilization",
                with_baseline_ocpu_utilization(models::DesktopPoolShapeConfigBaselineOcpuUtilization);
        }
    }
}
