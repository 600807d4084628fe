// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Host network statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostNetworkStatistics {
    /// The used amount of the resource metric.
    pub usage: f64,
    /// The largest allocated amount of the resource, CPU or storage.
    pub capacity: f64,
    /// The utilization of the resource in percent.
    pub utilization_percent: f64,
    /// The change of the resource usage in percent.
    pub usage_change_percent: f64,
    /// The network read, in megabytes.
    pub network_read_in_mbs: Option<f64>,
    /// The network write, in megabytes.
    pub network_write_in_mbs: Option<f64>,
}

model! {
    HostNetworkStatistics, "resourceName" = "HOST_NETWORK_STATISTICS" {
        usage = "usage";
        capacity = "capacity";
        utilization_percent = "utilizationPercent";
        usage_change_percent = "usageChangePercent";
        network_read_in_mbs = "networkReadInMBs";
        network_write_in_mbs = "networkWriteInMBs";
    }
}
