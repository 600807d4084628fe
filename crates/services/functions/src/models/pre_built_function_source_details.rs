// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a pre built function source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreBuiltFunctionSourceDetails {
    /// The OCID of the listing of the pre-built function (PBF).
    pub pbf_listing_id: String,
}

model! {
    PreBuiltFunctionSourceDetails, "sourceType" = "PRE_BUILT_FUNCTIONS" {
        pbf_listing_id = "pbfListingId";
    }
}
