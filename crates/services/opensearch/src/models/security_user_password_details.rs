// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a security user password.
    ///
    /// The field `sourceType` selects the variant.
    pub enum SecurityUserPasswordDetails by "sourceType", sent {
        OciVaultSecret(models::VaultSecretSecurityUserPasswordDetails) = "OCI_VAULT_SECRET",
            as_oci_vault_secret;
        PlainPassword(models::PlainPasswordSecurityUserPasswordDetails) = "PLAIN_PASSWORD",
            as_plain_password;
    }
}
