// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Resource statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceStatistics {
    /// The used amount of the resource metric.
    pub usage: f64,
    /// The largest allocated amount of the resource, CPU or storage.
    pub capacity: f64,
    /// The base amount of the resource allocated to the databases.
    pub base_capacity: Option<f64>,
    /// Whether autoscaling is enabled.
    pub is_auto_scaling_enabled: Option<bool>,
    /// The utilization of the resource in percent.
    pub utilization_percent: f64,
    /// The change of the resource usage in percent.
    pub usage_change_percent: f64,
    /// The metrics of each instance.
    pub instance_metrics: Option<Vec<models::InstanceMetrics>>,
    /// The CPU capacity of the underlying host, as cores times threads per core. It does not apply
    /// to Autonomous Databases.
    pub total_host_capacity: Option<f64>,
    /// Whether a HeatWave cluster is attached.
    pub is_heat_wave_cluster_attached: Option<bool>,
    /// Whether the DB system is highly available.
    pub is_highly_available: Option<bool>,
}

model! {
    ResourceStatistics {
        usage = "usage";
        capacity = "capacity";
        base_capacity = "baseCapacity";
        is_auto_scaling_enabled = "isAutoScalingEnabled";
        utilization_percent = "utilizationPercent";
        usage_change_percent = "usageChangePercent";
        instance_metrics = "instanceMetrics";
        total_host_capacity = "totalHostCapacity";
        is_heat_wave_cluster_attached = "isHeatWaveClusterAttached";
        is_highly_available = "isHighlyAvailable";
    }
}
