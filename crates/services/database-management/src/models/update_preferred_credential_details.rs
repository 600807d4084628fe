// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a preferred credential.
    ///
    /// The field `type` selects the variant.
    pub enum UpdatePreferredCredentialDetails by "type", sent {
        Basic(models::UpdateBasicPreferredCredentialDetails) = "BASIC", as_basic;
        NamedCredential(models::UpdateNamedPreferredCredentialDetails) = "NAMED_CREDENTIAL",
            as_named_credential;
    }
}
