// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A validation failure policy.
    ///
    /// The field `type` selects the variant.
    pub enum ValidationFailurePolicy by "type" {
        ModifyResponse(models::ModifyResponseValidationFailurePolicy) = "MODIFY_RESPONSE",
            as_modify_response;
        Oauth2(models::OAuth2ResponseValidationFailurePolicy) = "OAUTH2", as_oauth2;
    }
}
