// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an SQL tuning task credential.
    ///
    /// The field `sqlTuningTaskCredentialType` selects the variant.
    pub enum SqlTuningTaskCredentialDetails by "sqlTuningTaskCredentialType", sent {
        Password(models::SqlTuningTaskPasswordCredentialDetails) = "PASSWORD", as_password;
        Secret(models::SqlTuningTaskSecretCredentialDetails) = "SECRET", as_secret;
    }
    shared {
        /// The user name.
        username = "username", str, in Password Secret;
        /// The role.
        role = "role", copy models::SqlTuningTaskCredentialRole, in Password Secret;
    }
}
