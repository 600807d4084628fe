// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A cloud cluster VIP configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudClusterVipConfiguration {
    /// The name of the node.
    pub node_name: Option<String>,
    /// The address.
    pub address: Option<String>,
    /// The number of the network.
    pub network_number: Option<i64>,
}

model! {
    CloudClusterVipConfiguration {
        node_name = "nodeName";
        address = "address";
        network_number = "networkNumber";
    }
}
