// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A verification key source.
    ///
    /// The field `verificationKeySourceType` selects the variant.
    pub enum VerificationKeySource by "verificationKeySourceType" {
        InlinePublicKey(models::InlinePublicKeyVerificationKeySource) = "INLINE_PUBLIC_KEY",
            as_inline_public_key;
        None(models::NoneVerificationKeySource) = "NONE", as_none;
        VaultSecret(models::VaultSecretVerificationKeySource) = "VAULT_SECRET", as_vault_secret;
    }
}
