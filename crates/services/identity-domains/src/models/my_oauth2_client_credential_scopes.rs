// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// My OAuth2 client credential scopes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyOAuth2ClientCredentialScopes {
    /// The audience.
    pub audience: String,
    /// The scope.
    pub scope: String,
}

model! {
    MyOAuth2ClientCredentialScopes {
        required {
            audience = "audience", with_audience(String);
            scope = "scope", with_scope(String);
        }
    }
}
