// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A static text HTTP response body.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StaticTextHttpResponseBody {
    /// The text.
    pub text: String,
}

model! {
    StaticTextHttpResponseBody, "type" = "STATIC_TEXT" {
        required {
            text = "text", with_text(String);
        }
    }
}
