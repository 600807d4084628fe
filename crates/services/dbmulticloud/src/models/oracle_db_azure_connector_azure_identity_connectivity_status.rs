// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the Azure identity connectivity status of an Oracle DB Azure
    /// connector.
    pub enum OracleDbAzureConnectorAzureIdentityConnectivityStatus {
        Connected = "CONNECTED",
        Disconnected = "DISCONNECTED",
        PartiallyConnected = "PARTIALLY_CONNECTED",
        UnknownValue = "UNKNOWN",
    }
}
