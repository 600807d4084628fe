// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A BYOIP range origin ASN.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByoipRangeOriginAsn {
    /// The OCID of the BYOASN resource.
    pub byoasn_id: Option<String>,
    /// The autonomous system number (ASN).
    pub asn: i64,
    /// The number of times that the ASN is prepended to the AS path.
    pub as_path_prepend_length: Option<i64>,
}

model! {
    ByoipRangeOriginAsn {
        byoasn_id = "byoasnId";
        asn = "asn";
        as_path_prepend_length = "asPathPrependLength";
    }
}
