// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a span filter pattern to validate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateSpanFilterPatternDetails {
    /// The expression of the span filter.
    pub filter_text: String,
}

model! {
    ValidateSpanFilterPatternDetails {
        required {
            filter_text = "filterText", with_filter_text(String);
        }
    }
}
