// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the scan protocol of an external cluster scan listener configuration.
    pub enum ExternalClusterScanListenerConfigurationScanProtocol {
        Tcp = "TCP",
        Tcps = "TCPS",
    }
}
