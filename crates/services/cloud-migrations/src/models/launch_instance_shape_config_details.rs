// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an instance shape configuration to launch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchInstanceShapeConfigDetails {
    /// The number of OCPUs.
    pub ocpus: Option<f64>,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<f64>,
    /// The baseline OCPU utilization of a burstable VM instance.
    pub baseline_ocpu_utilization: Option<models::LaunchInstanceShapeConfigBaselineOcpuUtilization>,
}

model! {
    LaunchInstanceShapeConfigDetails {
        optional {
            ocpus = "ocpus", with_ocpus(f64);
            memory_in_gbs = "memoryInGBs", with_memory_in_gbs(f64);
            baseline_ocpu_utilization = "baselineOcpuUtilization",
                with_baseline_ocpu_utilization(models::LaunchInstanceShapeConfigBaselineOcpuUtilization);
        }
    }
}
