// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A network configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkConfig {
    /// Whether the NAT gateway is required.
    pub is_nat_gateway_required: Option<bool>,
    /// The CIDR block.
    pub cidr_block: Option<String>,
}

model! {
    NetworkConfig {
        optional {
            is_nat_gateway_required = "isNatGatewayRequired", with_is_nat_gateway_required(bool);
            cidr_block = "cidrBlock", with_cidr_block(String);
        }
    }
}
