// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A property set Oracle database external authentication.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertySetOracleDatabaseExternalAuthentication {
    /// Whether it is mutable.
    pub is_mutable: bool,
    /// The identity provider.
    pub identity_provider:
        Option<models::PropertySetOracleDatabaseExternalAuthenticationIdentityProvider>,
}

model! {
    PropertySetOracleDatabaseExternalAuthentication, "key" = "ORACLE_DATABASE_EXTERNAL_AUTHENTICATION" {
        is_mutable = "isMutable";
        identity_provider = "identityProvider";
    }
}
