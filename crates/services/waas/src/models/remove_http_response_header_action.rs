// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A remove HTTP response header action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveHttpResponseHeaderAction {
    /// The header.
    pub header: String,
}

model! {
    RemoveHttpResponseHeaderAction, "action" = "REMOVE_HTTP_RESPONSE_HEADER" {
        required {
            header = "header", with_header(String);
        }
    }
}
