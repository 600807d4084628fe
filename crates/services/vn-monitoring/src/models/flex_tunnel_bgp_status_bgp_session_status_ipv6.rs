// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the BGP session status IPv6 of a flex tunnel BGP status.
    pub enum FlexTunnelBgpStatusBgpSessionStatusIpv6 {
        Up = "UP",
        Down = "DOWN",
    }
}
