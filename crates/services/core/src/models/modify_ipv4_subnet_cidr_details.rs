// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an IPv4 subnet CIDR to modify.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyIpv4SubnetCidrDetails {
    /// The IPv4 CIDR block of the subnet.
    pub ipv4_cidr_block: String,
    /// The updated IPv4 CIDR block.
    pub updated_ipv4_cidr_block: String,
}

model! {
    ModifyIpv4SubnetCidrDetails {
        required {
            ipv4_cidr_block = "ipv4CidrBlock", with_ipv4_cidr_block(String);
            updated_ipv4_cidr_block = "updatedIpv4CidrBlock", with_updated_ipv4_cidr_block(String);
        }
    }
}
