// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An authorization request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorizationRequest {
    /// The ID of the request.
    pub request_id: String,
    /// The user principal.
    pub user_principal: models::Principal,
    /// The svc principal.
    pub svc_principal: models::Principal,
    /// The name of the service.
    pub service_name: String,
    /// The context.
    pub context: Vec<models::PermissionContext>,
    /// The policy hash.
    pub policy_hash: String,
}

model! {
    AuthorizationRequest {
        request_id = "requestId";
        user_principal = "userPrincipal";
        svc_principal = "svcPrincipal";
        service_name = "serviceName";
        context = "context";
        policy_hash = "policyHash";
    }
}
