// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A cloud cluster network configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudClusterNetworkConfiguration {
    /// The number of the network.
    pub network_number: Option<i64>,
    /// The type of the network.
    pub network_type: Option<models::CloudClusterNetworkConfigurationNetworkType>,
    /// The subnet.
    pub subnet: Option<String>,
}

model! {
    CloudClusterNetworkConfiguration {
        network_number = "networkNumber";
        network_type = "networkType";
        subnet = "subnet";
    }
}
