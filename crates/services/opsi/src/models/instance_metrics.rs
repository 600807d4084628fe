// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Instance metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceMetrics {
    /// The host name.
    pub host_name: Option<String>,
    /// The name of the instance.
    pub instance_name: Option<String>,
    /// The used amount of the resource metric.
    pub usage: Option<f64>,
    /// The largest allocated amount of the resource, CPU or storage.
    pub capacity: Option<f64>,
    /// The CPU capacity of the underlying host, as cores times threads per core. It does not apply
    /// to Autonomous Databases.
    pub total_host_capacity: Option<f64>,
    /// The utilization of the resource in percent.
    pub utilization_percent: Option<f64>,
    /// The change of the resource usage in percent.
    pub usage_change_percent: Option<f64>,
}

model! {
    InstanceMetrics {
        host_name = "hostName";
        instance_name = "instanceName";
        usage = "usage";
        capacity = "capacity";
        total_host_capacity = "totalHostCapacity";
        utilization_percent = "utilizationPercent";
        usage_change_percent = "usageChangePercent";
    }
}
