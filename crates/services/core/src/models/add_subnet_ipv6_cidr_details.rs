// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a subnet IPv6 CIDR to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddSubnetIpv6CidrDetails {
    /// The IPv6 CIDR block. Example: `2001:0db8:0123::/64`.
    pub ipv6_cidr_block: String,
}

model! {
    AddSubnetIpv6CidrDetails {
        required {
            ipv6_cidr_block = "ipv6CidrBlock", with_ipv6_cidr_block(String);
        }
    }
}
