// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the BGP IPv6 state of BGP session information.
    pub enum BgpSessionInfoBgpIpv6State {
        Up = "UP",
        Down = "DOWN",
    }
}
