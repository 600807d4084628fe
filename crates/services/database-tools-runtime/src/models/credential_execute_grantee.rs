// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A credential execute grantee.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialExecuteGrantee {
    /// The key.
    pub key: String,
}

model! {
    CredentialExecuteGrantee {
        key = "key";
    }
}
