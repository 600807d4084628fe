// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::recursive_model::models;

/// An all rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllRule {
    /// The leaf.
    pub leaf: Option<models::Leaf>,
    /// The fallback.
    pub fallback: Option<Box<models::Rule>>,
    /// The rules.
    pub rules: Option<Vec<models::Rule>>,
}

model! {
    AllRule, "kind" = "ALL" {
        optional {
            leaf = "leaf", with_leaf(models::Leaf);
            fallback = "fallback", with_fallback(Box<models::Rule>);
            rules = "rules", with_rules([models::Rule]);
        }
    }
}
