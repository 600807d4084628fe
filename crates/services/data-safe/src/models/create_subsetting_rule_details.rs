// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a subsetting rule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSubsettingRuleDetails {
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
    pub related_tables_propagation: Option<models::SubsettingRuleRelatedTablesPropagation>,
    /// The strategy for peer tables, which are related to the subset table but not its ancestors or
    /// descendants.
    pub peer_tables_action: Option<models::SubsettingRulePeerTablesAction>,
}

model! {
    CreateSubsettingRuleDetails {
        required {
            scope = "scope", with_scope(models::SubsetScope);
            subset_rule_entry = "subsetRuleEntry", with_subset_rule_entry(models::SubsetRuleEntry);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            rule_combination_mode = "ruleCombinationMode",
                with_rule_combination_mode(models::SubsettingRuleRuleCombinationMode);
            related_tables_propagation = "relatedTablesPropagation",
                with_related_tables_propagation(models::SubsettingRuleRelatedTablesPropagation);
            peer_tables_action = "peerTablesAction",
                with_peer_tables_action(models::SubsettingRulePeerTablesAction);
        }
    }
}
