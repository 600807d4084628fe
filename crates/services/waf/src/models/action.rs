// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An action.
    ///
    /// The field `type` selects the variant.
    pub enum Action by "type" {
        Allow(models::AllowAction) = "ALLOW", as_allow;
        Check(models::CheckAction) = "CHECK", as_check;
        ReturnHttpResponse(models::ReturnHttpResponseAction) = "RETURN_HTTP_RESPONSE",
            as_return_http_response;
    }
    shared {
        /// The name.
        name = "name", str, in Allow Check ReturnHttpResponse;
    }
}
