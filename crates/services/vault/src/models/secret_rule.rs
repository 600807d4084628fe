// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A secret rule.
    ///
    /// The field `ruleType` selects the variant.
    pub enum SecretRule by "ruleType" {
        SecretExpiryRule(models::SecretExpiryRule) = "SECRET_EXPIRY_RULE", as_secret_expiry_rule;
        SecretReuseRule(models::SecretReuseRule) = "SECRET_REUSE_RULE", as_secret_reuse_rule;
    }
}
