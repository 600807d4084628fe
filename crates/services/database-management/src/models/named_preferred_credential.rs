// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A named preferred credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamedPreferredCredential {
    /// The name of the credential.
    pub credential_name: Option<String>,
    /// The status.
    pub status: Option<models::PreferredCredentialStatus>,
    /// Whether the preferred credential is accessible.
    pub is_accessible: Option<bool>,
    /// The OCID of the named credential.
    pub named_credential_id: Option<String>,
}

model! {
    NamedPreferredCredential, "type" = "NAMED_CREDENTIAL" {
        credential_name = "credentialName";
        status = "status";
        is_accessible = "isAccessible";
        named_credential_id = "namedCredentialId";
    }
}
