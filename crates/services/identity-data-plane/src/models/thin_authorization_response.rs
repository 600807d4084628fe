// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A thin authorization response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThinAuthorizationResponse {
    /// The authorization request.
    pub authorization_request: models::AuthorizationRequest,
    /// The time for which the decision is cached.
    pub decision_cache_duration: String,
}

model! {
    ThinAuthorizationResponse {
        authorization_request = "authorizationRequest";
        decision_cache_duration = "decisionCacheDuration";
    }
}
