// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A NAT configuration request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatConfigurationRequest {
    /// Whether private NAT is enabled. Required for policies with NAT rules.
    pub must_enable_private_nat: bool,
}

model! {
    NatConfigurationRequest {
        required {
            must_enable_private_nat = "mustEnablePrivateNat", with_must_enable_private_nat(bool);
        }
    }
}
