// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An authentication server policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationServerPolicy {
    /// The key.
    pub key: models::DynamicSelectionKey,
    /// The authentication server detail.
    pub authentication_server_detail: models::AuthenticationPolicy,
}

model! {
    AuthenticationServerPolicy {
        required {
            key = "key", with_key(models::DynamicSelectionKey);
            authentication_server_detail = "authenticationServerDetail",
                with_authentication_server_detail(models::AuthenticationPolicy);
        }
    }
}
