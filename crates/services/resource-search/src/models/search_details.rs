// @generated from spec/resource-search.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a search.
    ///
    /// The field `type` selects the variant.
    pub enum SearchDetails by "type", sent {
        FreeText(models::FreeTextSearchDetails) = "FreeText", as_free_text;
        Structured(models::StructuredSearchDetails) = "Structured", as_structured;
    }
    shared {
        /// The type of matching context in the response. With `HIGHLIGHTS`, matching fragments are
        /// highlighted.
        matching_context_type = "matchingContextType", copy models::SearchMatchingContextType, in
            FreeText Structured;
    }
}
