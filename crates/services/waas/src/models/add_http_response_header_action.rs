// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An add HTTP response header action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddHttpResponseHeaderAction {
    /// The header.
    pub header: String,
    /// The value.
    pub value: String,
}

model! {
    AddHttpResponseHeaderAction, "action" = "ADD_HTTP_RESPONSE_HEADER" {
        required {
            header = "header", with_header(String);
            value = "value", with_value(String);
        }
    }
}
