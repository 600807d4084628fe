// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The OAuth 2.0 credentials of an identity provider's SCIM client.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScimClientCredentials {
    /// The client ID.
    pub client_id: Option<String>,
    /// The client secret.
    pub client_secret: Option<Secret>,
}

model! {
    ScimClientCredentials {
        client_id = "clientId";
        client_secret = "clientSecret";
    }
}
