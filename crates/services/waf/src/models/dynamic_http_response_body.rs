// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A dynamic HTTP response body.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DynamicHttpResponseBody {
    /// The template.
    pub template: String,
}

model! {
    DynamicHttpResponseBody, "type" = "DYNAMIC" {
        required {
            template = "template", with_template(String);
        }
    }
}
