// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Database connection credentials.
    ///
    /// The field `credentialType` selects the variant.
    pub enum DatabaseConnectionCredentials by "credentialType" {
        Details(models::DatabaseConnectionCredentialsByDetails) = "DETAILS", as_details;
        NamedCredential(models::DatabaseNamedCredentialConnectionDetails) = "NAMED_CREDENTIAL",
            as_named_credential;
        NameReference(models::DatabaseConnectionCredentailsByName) = "NAME_REFERENCE",
            as_name_reference;
        SslDetails(models::DatabaseSslConnectionCredentials) = "SSL_DETAILS", as_ssl_details;
    }
}
