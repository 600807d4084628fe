// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An endpoint proxy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointProxy {
    /// The URL.
    pub url: String,
    /// The name of the credential.
    pub credential_name: Option<String>,
    /// The type of the credential.
    pub credential_type: Option<models::EndpointProxyCredentialType>,
}

model! {
    EndpointProxy {
        required {
            url = "url", with_url(String);
        }
        optional {
            credential_name = "credentialName", with_credential_name(String);
            credential_type = "credentialType",
                with_credential_type(models::EndpointProxyCredentialType);
        }
    }
}
