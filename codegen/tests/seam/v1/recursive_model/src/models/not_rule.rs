// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::recursive_model::models;

/// A not rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotRule {
    /// The leaf.
    pub leaf: Option<models::Leaf>,
    /// The fallback.
    pub fallback: Option<Box<models::Rule>>,
    /// The rule.
    pub rule: Box<models::Rule>,
}

model! {
    NotRule, "kind" = "NOT" {
        required {
            rule = "rule", with_rule(Box<models::Rule>);
        }
        optional {
            leaf = "leaf", with_leaf(models::Leaf);
            fallback = "fallback", with_fallback(Box<models::Rule>);
        }
    }
}
