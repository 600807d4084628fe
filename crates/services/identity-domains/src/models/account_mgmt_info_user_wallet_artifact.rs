// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An account management information user wallet artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountMgmtInfoUserWalletArtifact {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
}

model! {
    AccountMgmtInfoUserWalletArtifact {
        value = "value";
        ref_ = "$ref";
    }
}
