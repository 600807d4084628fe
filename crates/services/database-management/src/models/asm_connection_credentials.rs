// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// ASM connection credentials.
    ///
    /// The field `credentialType` selects the variant.
    pub enum AsmConnectionCredentials by "credentialType" {
        Details(models::AsmConnectionCredentialsByDetails) = "DETAILS", as_details;
        NameReference(models::AsmConnectionCredentailsByName) = "NAME_REFERENCE", as_name_reference;
    }
}
