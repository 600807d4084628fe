// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Exadata insight resource statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataInsightResourceStatistics {
    /// The used amount of the resource metric.
    pub usage: f64,
    /// The largest allocated amount of the resource, CPU or storage.
    pub capacity: f64,
    /// The CPU capacity of the underlying host, as cores times threads per core. It does not apply
    /// to Autonomous Databases.
    pub total_host_capacity: Option<f64>,
    /// The utilization of the resource in percent.
    pub utilization_percent: f64,
    /// The change of the resource usage in percent.
    pub usage_change_percent: f64,
    /// The metrics of each instance.
    pub instance_metrics: Option<Vec<models::InstanceMetrics>>,
}

model! {
    ExadataInsightResourceStatistics {
        usage = "usage";
        capacity = "capacity";
        total_host_capacity = "totalHostCapacity";
        utilization_percent = "utilizationPercent";
        usage_change_percent = "usageChangePercent";
        instance_metrics = "instanceMetrics";
    }
}
