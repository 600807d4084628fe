// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A resource principal session token request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourcePrincipalSessionTokenRequest {
    /// The resource principal token, with claims about the resource.
    pub resource_principal_token: Secret,
    /// The session token of the service principal.
    pub service_principal_session_token: Secret,
    /// The session public key.
    pub session_public_key: String,
}

model! {
    ResourcePrincipalSessionTokenRequest {
        resource_principal_token = "resourcePrincipalToken";
        service_principal_session_token = "servicePrincipalSessionToken";
        session_public_key = "sessionPublicKey";
    }
}
