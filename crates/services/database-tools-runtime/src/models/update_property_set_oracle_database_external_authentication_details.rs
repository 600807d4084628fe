// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a property set Oracle database external authentication.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePropertySetOracleDatabaseExternalAuthenticationDetails {
    /// The identity provider.
    pub identity_provider: models::PropertySetOracleDatabaseExternalAuthenticationIdentityProvider,
}

model! {
    UpdatePropertySetOracleDatabaseExternalAuthenticationDetails, "key" = "ORACLE_DATABASE_EXTERNAL_AUTHENTICATION" {
        required {
            identity_provider = "identityProvider",
                with_identity_provider(models::PropertySetOracleDatabaseExternalAuthenticationIdentityProvider);
        }
    }
}
