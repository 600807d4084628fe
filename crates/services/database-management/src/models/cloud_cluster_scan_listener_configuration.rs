// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A cloud cluster scan listener configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudClusterScanListenerConfiguration {
    /// The name of the SCAN listener.
    pub scan_name: Option<String>,
    /// The number of the network.
    pub network_number: Option<i64>,
    /// The port of the SCAN listener or host.
    pub scan_port: Option<i64>,
    /// The protocol of the SCAN listener.
    pub scan_protocol: Option<models::CloudClusterScanListenerConfigurationScanProtocol>,
}

model! {
    CloudClusterScanListenerConfiguration {
        scan_name = "scanName";
        network_number = "networkNumber";
        scan_port = "scanPort";
        scan_protocol = "scanProtocol";
    }
}
