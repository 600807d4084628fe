// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A secret generation context.
    ///
    /// The field `generationType` selects the variant.
    pub enum SecretGenerationContext by "generationType" {
        Bytes(models::BytesGenerationContext) = "BYTES", as_bytes;
        Passphrase(models::PassphraseGenerationContext) = "PASSPHRASE", as_passphrase;
        SshKey(models::SshKeyGenerationContext) = "SSH_KEY", as_ssh_key;
    }
    shared {
        /// The secret template.
        secret_template = "secretTemplate", str, in Bytes Passphrase SshKey;
    }
}
