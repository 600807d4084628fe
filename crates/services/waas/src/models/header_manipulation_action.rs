// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A header manipulation action.
    ///
    /// The field `action` selects the variant.
    pub enum HeaderManipulationAction by "action" {
        AddHttpResponseHeader(models::AddHttpResponseHeaderAction) = "ADD_HTTP_RESPONSE_HEADER",
            as_add_http_response_header;
        ExtendHttpResponseHeader(models::ExtendHttpResponseHeaderAction)
            = "EXTEND_HTTP_RESPONSE_HEADER", as_extend_http_response_header;
        RemoveHttpResponseHeader(models::RemoveHttpResponseHeaderAction)
            = "REMOVE_HTTP_RESPONSE_HEADER", as_remove_http_response_header;
    }
}
