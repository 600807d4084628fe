// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a credential.
    ///
    /// The field `credentialType` selects the variant.
    pub enum CredentialDetails by "credentialType" {
        CredentialsByIam(models::CredentialByIam) = "CREDENTIALS_BY_IAM", as_credentials_by_iam;
        CredentialsByNamedCreds(models::CredentialByNamedCredentials)
            = "CREDENTIALS_BY_NAMED_CREDS", as_credentials_by_named_creds;
        CredentialsBySource(models::CredentialsBySource) = "CREDENTIALS_BY_SOURCE",
            as_credentials_by_source;
        CredentialsByVault(models::CredentialByVault) = "CREDENTIALS_BY_VAULT",
            as_credentials_by_vault;
    }
    shared {
        /// The credential source name.
        credential_source_name = "credentialSourceName", str, in CredentialsByIam
            CredentialsByNamedCreds CredentialsBySource CredentialsByVault;
    }
}
