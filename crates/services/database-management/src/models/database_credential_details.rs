// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a database credential.
    ///
    /// The field `credentialType` selects the variant.
    pub enum DatabaseCredentialDetails by "credentialType" {
        NamedCredential(models::DatabaseNamedCredentialDetails) = "NAMED_CREDENTIAL",
            as_named_credential;
        Password(models::DatabasePasswordCredentialDetails) = "PASSWORD", as_password;
        Secret(models::DatabaseSecretCredentialDetails) = "SECRET", as_secret;
    }
}
