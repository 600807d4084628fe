// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A custom authentication policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomAuthenticationPolicy {
    /// Whether anonymous access is permitted.
    pub is_anonymous_access_allowed: Option<bool>,
    /// The OCID of the function.
    pub function_id: String,
    /// The name of the header with the authentication token.
    pub token_header: Option<String>,
    /// The name of the query parameter with the authentication token.
    pub token_query_param: Option<String>,
    /// The parameters.
    pub parameters: Option<BTreeMap<String, String>>,
    /// The cache keys.
    pub cache_key: Option<Vec<String>>,
    /// The validation failure policy.
    pub validation_failure_policy: Option<models::ValidationFailurePolicy>,
}

model! {
    CustomAuthenticationPolicy, "type" = "CUSTOM_AUTHENTICATION" {
        required {
            function_id = "functionId", with_function_id(String);
        }
        optional {
            is_anonymous_access_allowed = "isAnonymousAccessAllowed",
                with_is_anonymous_access_allowed(bool);
            token_header = "tokenHeader", with_token_header(String);
            token_query_param = "tokenQueryParam", with_token_query_param(String);
            parameters = "parameters", with_parameters({String});
            cache_key = "cacheKey", with_cache_key([String]);
            validation_failure_policy = "validationFailurePolicy",
                with_validation_failure_policy(models::ValidationFailurePolicy);
        }
    }
}
