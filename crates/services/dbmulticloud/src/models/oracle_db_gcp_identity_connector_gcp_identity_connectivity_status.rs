// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the GCP identity connectivity status of an Oracle DB GCP identity
    /// connector.
    pub enum OracleDbGcpIdentityConnectorGcpIdentityConnectivityStatus {
        Connected = "CONNECTED",
        Disconnected = "DISCONNECTED",
        PartiallyConnected = "PARTIALLY_CONNECTED",
        UnknownValue = "UNKNOWN",
    }
}
