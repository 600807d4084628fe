// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A NAT configuration response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatConfigurationResponse {
    /// Whether private NAT is enabled. Required for policies with NAT rules.
    pub must_enable_private_nat: Option<bool>,
    /// The NAT IP address list.
    pub nat_ip_address_list: Option<Vec<String>>,
}

model! {
    NatConfigurationResponse {
        must_enable_private_nat = "mustEnablePrivateNat";
        nat_ip_address_list = "natIpAddressList";
    }
}
