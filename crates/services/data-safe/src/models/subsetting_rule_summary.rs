// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a subsetting rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubsettingRuleSummary {
    /// The key.
    pub key: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The scope.
    pub scope: models::SubsetScope,
    /// The entry of the subsetting rule.
    pub subset_rule_entry: models::SubsetRuleEntry,
    /// The combination of the rule with other rules. `UNION` adds the rows that match it, and
    /// `SERIAL` filters the rows of a preceding rule.
    pub rule_combination_mode: Option<models::SubsettingRuleRuleCombinationMode>,
    /// The strategy for propagating the subsetting rule to related tables.
    pub related_tables_propagation: models::SubsettingRuleRelatedTablesPropagation,
    /// The strategy for peer tables, which are related to the subset table but not its ancestors or
    /// descendants.
    pub peer_tables_action: models::SubsettingRulePeerTablesAction,
}

model! {
    SubsettingRuleSummary {
        key = "key";
        display_name = "displayName";
        description = "description";
        scope = "scope";
        subset_rule_entry = "subsetRuleEntry";
        rule_combination_mode = "ruleCombinationMode";
        related_tables_propagation = "relatedTablesPropagation";
        peer_tables_action = "peerTablesAction";
    }
}
