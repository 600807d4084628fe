// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A dynamic authentication policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DynamicAuthenticationPolicy {
    /// The source of the selection.
    pub selection_source: models::SelectionSourcePolicy,
    /// The authentication servers.
    pub authentication_servers: Vec<models::AuthenticationServerPolicy>,
}

model! {
    DynamicAuthenticationPolicy {
        required {
            selection_source = "selectionSource",
                with_selection_source(models::SelectionSourcePolicy);
            authentication_servers = "authenticationServers",
                with_authentication_servers([models::AuthenticationServerPolicy]);
        }
    }
}
