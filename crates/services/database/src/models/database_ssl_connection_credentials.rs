// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// Database SSL connection credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseSslConnectionCredentials {
    /// The name of the credential.
    pub credential_name: Option<String>,
    /// The user name.
    pub username: String,
    /// The password.
    pub password: Secret,
    /// The Data Guard role, or the role of the user who connects to the database.
    pub role: models::DatabaseSslConnectionCredentialsRole,
    /// The OCID of the SSL secret.
    pub ssl_secret_id: String,
}

model! {
    DatabaseSslConnectionCredentials, "credentialType" = "SSL_DETAILS" {
        required {
            username = "username", with_username(String);
            password = "password", with_password(Secret);
            role = "role", with_role(models::DatabaseSslConnectionCredentialsRole);
            ssl_secret_id = "sslSecretId", with_ssl_secret_id(String);
        }
        optional {
            credential_name = "credentialName", with_credential_name(String);
        }
    }
}
