// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the protocol of a connection.
    pub enum ConnectionProtocol {
        Tcp = "TCP",
        Tcps = "TCPS",
    }
}
