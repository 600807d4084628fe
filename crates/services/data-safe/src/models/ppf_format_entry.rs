// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A PPF format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PPFFormatEntry {
    /// The description.
    pub description: Option<String>,
    /// The post processing function.
    pub post_processing_function: String,
}

model! {
    PPFFormatEntry, "type" = "POST_PROCESSING_FUNCTION" {
        required {
            post_processing_function = "postProcessingFunction",
                with_post_processing_function(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
