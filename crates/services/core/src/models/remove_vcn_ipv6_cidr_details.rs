// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a VCN IPv6 CIDR to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveVcnIpv6CidrDetails {
    /// The IPv6 CIDR block. Example: `2001:0db8:0123::/56`.
    pub ipv6_cidr_block: Option<String>,
}

model! {
    RemoveVcnIpv6CidrDetails {
        optional {
            ipv6_cidr_block = "ipv6CidrBlock", with_ipv6_cidr_block(String);
        }
    }
}
