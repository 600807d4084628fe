// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a named preferred credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNamedPreferredCredentialDetails {
    /// The OCID of the named credential.
    pub named_credential_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateNamedPreferredCredentialDetails, "type" = "NAMED_CREDENTIAL" {
        optional {
            named_credential_id = "namedCredentialId", with_named_credential_id(String),
                clear_named_credential_id;
        }
    }
}
