// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An additional validation policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdditionalValidationPolicy {
    /// The accepted issuers of tokens.
    pub issuers: Option<Vec<String>>,
    /// The intended recipients of the token.
    pub audiences: Option<Vec<String>>,
    /// The verify claims.
    pub verify_claims: Option<Vec<models::JsonWebTokenClaim>>,
}

model! {
    AdditionalValidationPolicy {
        optional {
            issuers = "issuers", with_issuers([String]);
            audiences = "audiences", with_audiences([String]);
            verify_claims = "verifyClaims", with_verify_claims([models::JsonWebTokenClaim]);
        }
    }
}
