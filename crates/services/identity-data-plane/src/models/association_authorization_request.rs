// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An association authorization request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociationAuthorizationRequest {
    /// The requests.
    pub requests: Vec<models::AuthorizationRequest>,
}

model! {
    AssociationAuthorizationRequest {
        requests = "requests";
    }
}
