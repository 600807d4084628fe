// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the scan protocol of a cloud cluster scan listener configuration.
    pub enum CloudClusterScanListenerConfigurationScanProtocol {
        Tcp = "TCP",
        Tcps = "TCPS",
    }
}
