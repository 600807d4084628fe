// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a named preferred credential to test.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestNamedPreferredCredentialDetails {
    /// The OCID of the named credential.
    pub named_credential_id: Option<String>,
}

model! {
    TestNamedPreferredCredentialDetails, "type" = "NAMED_CREDENTIAL" {
        optional {
            named_credential_id = "namedCredentialId", with_named_credential_id(String);
        }
    }
}
