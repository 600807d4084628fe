// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A network usage trend aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkUsageTrendAggregation {
    /// The name of the interface.
    pub interface_name: String,
    /// The IP address.
    pub ip_address: String,
    /// The MAC address.
    pub mac_address: String,
    /// The usage data.
    pub usage_data: Vec<models::NetworkUsageTrend>,
}

model! {
    NetworkUsageTrendAggregation {
        interface_name = "interfaceName";
        ip_address = "ipAddress";
        mac_address = "macAddress";
        usage_data = "usageData";
    }
}
