// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an inline document.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InlineDocumentDetails {
    /// The data.
    ///
    /// Encoded as base64.
    pub data: String,
    /// The page ranges to analyze.
    pub page_range: Option<Vec<String>>,
}

model! {
    InlineDocumentDetails, "source" = "INLINE" {
        required {
            data = "data", with_data(String);
        }
        optional {
            page_range = "pageRange", with_page_range([String]);
        }
    }
}
