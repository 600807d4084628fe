// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a mapped secret.
    pub enum MappedSecretType {
        SslInboundInspection = "SSL_INBOUND_INSPECTION",
        SslForwardProxy = "SSL_FORWARD_PROXY",
    }
}
