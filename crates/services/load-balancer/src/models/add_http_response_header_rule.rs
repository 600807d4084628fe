// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An add HTTP response header rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddHttpResponseHeaderRule {
    /// The header.
    pub header: String,
    /// The value.
    pub value: String,
}

model! {
    AddHttpResponseHeaderRule, "action" = "ADD_HTTP_RESPONSE_HEADER" {
        required {
            header = "header", with_header(String);
            value = "value", with_value(String);
        }
    }
}
