// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the IP mode of a gateway.
    pub enum GatewayIpMode {
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
        DualStack = "DUAL_STACK",
    }
}
