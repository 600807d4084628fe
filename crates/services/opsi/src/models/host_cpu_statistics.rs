// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Host CPU statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostCpuStatistics {
    /// The used amount of the resource metric.
    pub usage: f64,
    /// The largest allocated amount of the resource, CPU or storage.
    pub capacity: f64,
    /// The utilization of the resource in percent.
    pub utilization_percent: f64,
    /// The change of the resource usage in percent.
    pub usage_change_percent: f64,
    /// The baseline of the CPU utilization for a burstable instance.
    pub cpu_baseline: Option<f64>,
    /// The statistics of the load.
    pub load: Option<models::SummaryStatistics>,
}

model! {
    HostCpuStatistics, "resourceName" = "HOST_CPU_STATISTICS" {
        usage = "usage";
        capacity = "capacity";
        utilization_percent = "utilizationPercent";
        usage_change_percent = "usageChangePercent";
        cpu_baseline = "cpuBaseline";
        load = "load";
    }
}
