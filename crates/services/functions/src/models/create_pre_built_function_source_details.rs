// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a pre built function source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePreBuiltFunctionSourceDetails {
    /// The OCID of the listing of the pre-built function (PBF).
    pub pbf_listing_id: String,
}

model! {
    CreatePreBuiltFunctionSourceDetails, "sourceType" = "PRE_BUILT_FUNCTIONS" {
        required {
            pbf_listing_id = "pbfListingId", with_pbf_listing_id(String);
        }
    }
}
