// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of enforced governance rules.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnforcedGovernanceRuleCollection {
    /// The items on this page.
    pub items: Vec<models::EnforcedGovernanceRuleSummary>,
}

model! {
    EnforcedGovernanceRuleCollection {
        items = "items";
    }
}
