// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A secret reuse rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretReuseRule {
    /// Whether it is enforced on deleted secret versions.
    pub is_enforced_on_deleted_secret_versions: Option<bool>,
}

model! {
    SecretReuseRule, "ruleType" = "SECRET_REUSE_RULE" {
        optional {
            is_enforced_on_deleted_secret_versions = "isEnforcedOnDeletedSecretVersions",
                with_is_enforced_on_deleted_secret_versions(bool);
        }
    }
}
