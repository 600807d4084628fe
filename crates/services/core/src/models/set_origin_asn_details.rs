// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an origin ASN to set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetOriginAsnDetails {
    /// The OCID of the BYOASN resource.
    pub byoasn_id: String,
    /// The number of times that the ASN is prepended to the AS path.
    pub as_path_prepend_length: Option<i64>,
}

model! {
    SetOriginAsnDetails {
        required {
            byoasn_id = "byoasnId", with_byoasn_id(String);
        }
        optional {
            as_path_prepend_length = "asPathPrependLength", with_as_path_prepend_length(i64);
        }
    }
}
