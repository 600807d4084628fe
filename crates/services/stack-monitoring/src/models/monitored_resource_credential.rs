// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A monitored resource credential.
    ///
    /// The field `credentialType` selects the variant.
    pub enum MonitoredResourceCredential by "credentialType" {
        Encrypted(models::EncryptedCredentials) = "ENCRYPTED", as_encrypted;
        Existing(models::PreExistingCredentials) = "EXISTING", as_existing;
        Plaintext(models::PlainTextCredentials) = "PLAINTEXT", as_plaintext;
    }
    shared {
        /// The source.
        source = "source", str, in Encrypted Existing Plaintext;
        /// The name.
        name = "name", str, in Encrypted Existing Plaintext;
        /// The type.
        type_ = "type", str, in Encrypted Existing Plaintext;
        /// The description.
        description = "description", str, in Encrypted Existing Plaintext;
    }
}
