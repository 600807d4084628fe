// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An accessible compartment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessibleCompartmentRequest {
    /// The authorization request.
    pub authorization_request: models::AuthorizationRequest,
    /// The IDs of the compartments.
    pub compartment_ids: Vec<String>,
}

model! {
    AccessibleCompartmentRequest {
        authorization_request = "authorizationRequest";
        compartment_ids = "compartmentIds";
    }
}
