// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A rover node get rpt.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverNodeGetRpt {
    /// The resource principal token, with claims about the resource.
    pub resource_principal_token: Secret,
    /// The session token of the service principal.
    pub service_principal_session_token: Option<Secret>,
}

model! {
    RoverNodeGetRpt {
        resource_principal_token = "resourcePrincipalToken";
        service_principal_session_token = "servicePrincipalSessionToken";
    }
}
