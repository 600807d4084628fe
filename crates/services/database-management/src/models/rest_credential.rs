// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// A REST credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestCredential {
    /// The user name.
    pub username: String,
    /// The password.
    pub password: Secret,
    /// The SSL trust store type.
    pub ssl_trust_store_type: Option<models::RestCredentialSslTrustStoreType>,
    /// The SSL trust store location.
    pub ssl_trust_store_location: Option<String>,
    /// The SSL trust store password.
    pub ssl_trust_store_password: Option<Secret>,
}

model! {
    RestCredential {
        required {
            username = "username", with_username(String);
            password = "password", with_password(Secret);
        }
        optional {
            ssl_trust_store_type = "sslTrustStoreType",
                with_ssl_trust_store_type(models::RestCredentialSslTrustStoreType);
            ssl_trust_store_location = "sslTrustStoreLocation",
                with_ssl_trust_store_location(String);
            ssl_trust_store_password = "sslTrustStorePassword",
                with_ssl_trust_store_password(Secret);
        }
    }
}
