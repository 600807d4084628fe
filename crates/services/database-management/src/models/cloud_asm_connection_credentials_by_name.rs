// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A cloud ASM connection credentials by name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAsmConnectionCredentialsByName {
    /// The name of the credential.
    pub credential_name: String,
}

model! {
    CloudAsmConnectionCredentialsByName, "credentialType" = "NAME_REFERENCE" {
        required {
            credential_name = "credentialName", with_credential_name(String);
        }
    }
}
