// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a BYOIPv6 CIDR.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Byoipv6CidrDetails {
    /// The OCID of the BYOIPv6 range.
    pub byoipv6_range_id: String,
    /// The IPv6 CIDR block. Example: `2001:0db8:0123::/48`.
    pub ipv6_cidr_block: String,
}

model! {
    Byoipv6CidrDetails {
        required {
            byoipv6_range_id = "byoipv6RangeId", with_byoipv6_range_id(String);
            ipv6_cidr_block = "ipv6CidrBlock", with_ipv6_cidr_block(String);
        }
    }
}
