// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a credential.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateCredentialDetails by "type", sent {
        Basic(models::UpdateCredentialBasicDetails) = "BASIC", as_basic;
    }
}
