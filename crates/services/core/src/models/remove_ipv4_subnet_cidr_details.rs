// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an IPv4 subnet CIDR to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveIpv4SubnetCidrDetails {
    /// The IPv4 CIDR block of the subnet. Example: `10.0.1.0/24`.
    pub ipv4_cidr_block: String,
}

model! {
    RemoveIpv4SubnetCidrDetails {
        required {
            ipv4_cidr_block = "ipv4CidrBlock", with_ipv4_cidr_block(String);
        }
    }
}
