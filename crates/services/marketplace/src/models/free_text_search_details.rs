// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a free text search.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FreeTextSearchDetails {
    /// The type of matching context in the response. With `HIGHLIGHTS`, matching fragments are
    /// highlighted. Default: `NONE`.
    pub matching_context_type: Option<models::SearchListingsMatchingContextType>,
    /// The text.
    pub text: String,
}

model! {
    FreeTextSearchDetails, "type" = "FreeText" {
        required {
            text = "text", with_text(String);
        }
        optional {
            matching_context_type = "matchingContextType",
                with_matching_context_type(models::SearchListingsMatchingContextType);
        }
    }
}
