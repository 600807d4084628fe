// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a credential to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateCredentialDetails by "type", sent {
        Basic(models::CreateCredentialBasicDetails) = "BASIC", as_basic;
    }
    shared {
        /// The key.
        key = "key", str, in Basic;
    }
}
