// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the response type of an OAuth2 response validation failure policy.
    pub enum OAuth2ResponseValidationFailurePolicyResponseType {
        Code = "CODE",
    }
}
