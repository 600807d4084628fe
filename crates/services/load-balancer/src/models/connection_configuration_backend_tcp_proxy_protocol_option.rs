// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the backend TCP proxy protocol option of a connection configuration.
    pub enum ConnectionConfigurationBackendTcpProxyProtocolOption {
        Pp2TypeAuthority = "PP2_TYPE_AUTHORITY",
    }
}
