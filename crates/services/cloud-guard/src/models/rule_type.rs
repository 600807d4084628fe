// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rule type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleType {
    /// The key.
    pub key: models::RuleTypeKey,
    /// The value.
    pub value: Vec<String>,
}

model! {
    RuleType {
        key = "key";
        value = "value";
    }
}
