// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A preferred credential.
    ///
    /// The field `type` selects the variant.
    pub enum PreferredCredential by "type" {
        Basic(models::BasicPreferredCredential) = "BASIC", as_basic;
        NamedCredential(models::NamedPreferredCredential) = "NAMED_CREDENTIAL", as_named_credential;
    }
    shared {
        /// The name of the credential.
        credential_name = "credentialName", str, in Basic NamedCredential;
        /// The status.
        status = "status", copy models::PreferredCredentialStatus, in Basic NamedCredential;
        /// Whether the preferred credential is accessible.
        is_accessible = "isAccessible", copy bool, in Basic NamedCredential;
    }
}
