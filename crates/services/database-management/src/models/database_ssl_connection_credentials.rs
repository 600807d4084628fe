// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Database SSL connection credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseSslConnectionCredentials {
    /// The name of the credential.
    pub credential_name: Option<String>,
    /// The user name.
    pub user_name: String,
    /// The OCID of the secret that contains the password.
    pub password_secret_id: String,
    /// The role.
    pub role: models::DatabaseSslConnectionCredentialsRole,
    /// The OCID of the SSL secret.
    pub ssl_secret_id: String,
}

model! {
    DatabaseSslConnectionCredentials, "credentialType" = "SSL_DETAILS" {
        required {
            user_name = "userName", with_user_name(String);
            password_secret_id = "passwordSecretId", with_password_secret_id(String);
            role = "role", with_role(models::DatabaseSslConnectionCredentialsRole);
            ssl_secret_id = "sslSecretId", with_ssl_secret_id(String);
        }
        optional {
            credential_name = "credentialName", with_credential_name(String);
        }
    }
}
