// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A thin association authorization response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThinAssociationAuthorizationResponse {
    /// The responses.
    pub responses: Vec<models::ThinAuthorizationResponse>,
    /// The association result.
    pub association_result: models::ThinAssociationAuthorizationResponseAssociationResult,
    /// The time for which the decision is cached.
    pub decision_cache_duration: Option<String>,
}

model! {
    ThinAssociationAuthorizationResponse {
        responses = "responses";
        association_result = "associationResult";
        decision_cache_duration = "decisionCacheDuration";
    }
}
