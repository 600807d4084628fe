// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the IPv6 BGP status of a cross connect mapping.
    pub enum CrossConnectMappingIpv6BgpStatus {
        Up = "UP",
        Down = "DOWN",
    }
}
