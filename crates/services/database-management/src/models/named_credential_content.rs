// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Named credential content.
    ///
    /// The field `credentialType` selects the variant.
    pub enum NamedCredentialContent by "credentialType" {
        Basic(models::BasicNamedCredentialContent) = "BASIC", as_basic;
    }
}
