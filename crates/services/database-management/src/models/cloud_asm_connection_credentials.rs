// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Cloud ASM connection credentials.
    ///
    /// The field `credentialType` selects the variant.
    pub enum CloudAsmConnectionCredentials by "credentialType" {
        Details(models::CloudAsmConnectionCredentialsByDetails) = "DETAILS", as_details;
        NameReference(models::CloudAsmConnectionCredentialsByName) = "NAME_REFERENCE",
            as_name_reference;
    }
}
