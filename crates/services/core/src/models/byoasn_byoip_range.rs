// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A BYOASN BYOIP range.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByoasnByoipRange {
    /// The CIDR block.
    pub cidr_block: Option<String>,
    /// The IPv6 CIDR block.
    pub ipv6_cidr_block: Option<String>,
    /// The OCID of the BYOIP range.
    pub byoip_range_id: String,
    /// The number of times that the ASN is prepended to the AS path.
    pub as_path_prepend_length: Option<i64>,
}

model! {
    ByoasnByoipRange {
        cidr_block = "cidrBlock";
        ipv6_cidr_block = "ipv6CidrBlock";
        byoip_range_id = "byoipRangeId";
        as_path_prepend_length = "asPathPrependLength";
    }
}
