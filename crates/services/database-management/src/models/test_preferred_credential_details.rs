// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a preferred credential to test.
    ///
    /// The field `type` selects the variant.
    pub enum TestPreferredCredentialDetails by "type", sent {
        Basic(models::TestBasicPreferredCredentialDetails) = "BASIC", as_basic;
        NamedCredential(models::TestNamedPreferredCredentialDetails) = "NAMED_CREDENTIAL",
            as_named_credential;
    }
}
