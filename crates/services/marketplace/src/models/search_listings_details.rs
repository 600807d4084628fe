// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of listings to search.
    ///
    /// The field `type` selects the variant.
    pub enum SearchListingsDetails by "type", sent {
        FreeText(models::FreeTextSearchDetails) = "FreeText", as_free_text;
        Structured(models::StructuredSearchDetails) = "Structured", as_structured;
    }
    shared {
        /// The type of matching context in the response. With `HIGHLIGHTS`, matching fragments are
        /// highlighted. Default: `NONE`.
        matching_context_type = "matchingContextType",
            copy models::SearchListingsMatchingContextType, in FreeText Structured;
    }
}
