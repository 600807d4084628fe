// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A rule position.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RulePosition {
    /// The before rule.
    pub before_rule: Option<String>,
    /// The after rule.
    pub after_rule: Option<String>,
}

model! {
    RulePosition {
        optional {
            before_rule = "beforeRule", with_before_rule(String);
            after_rule = "afterRule", with_after_rule(String);
        }
    }
}
