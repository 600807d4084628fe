// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An ASM connection credentails by name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsmConnectionCredentailsByName {
    /// The name of the credential.
    pub credential_name: String,
}

model! {
    AsmConnectionCredentailsByName, "credentialType" = "NAME_REFERENCE" {
        required {
            credential_name = "credentialName", with_credential_name(String);
        }
    }
}
