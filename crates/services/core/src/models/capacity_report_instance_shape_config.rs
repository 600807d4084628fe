// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A capacity report instance shape configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CapacityReportInstanceShapeConfig {
    /// The number of OCPUs.
    pub ocpus: Option<f64>,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<f64>,
    /// The number of NVMe drives.
    pub nvmes: Option<i64>,
    /// The baseline OCPU utilization of a burstable VM instance. Absent, or `BASELINE_1_1`, if it
    /// is not burstable.
    pub baseline_ocpu_utilization:
        Option<models::CapacityReportInstanceShapeConfigBaselineOcpuUtilization>,
}

model! {
    CapacityReportInstanceShapeConfig {
        optional {
            ocpus = "ocpus", with_ocpus(f64);
            memory_in_gbs = "memoryInGBs", with_memory_in_gbs(f64);
            nvmes = "nvmes", with_nvmes(i64);
            baseline_ocpu_utilization = "baselineOcpuUtilization",
                with_baseline_ocpu_utilization(models::CapacityReportInstanceShapeConfigBaselineOcpuUtilization);
        }
    }
}
