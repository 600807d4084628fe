// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a subsetting rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSubsettingRuleDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The scope.
    pub scope: Option<models::SubsetScope>,
    /// The entry of the subsetting rule.
    pub subset_rule_entry: Option<models::SubsetRuleEntry>,
    /// The combination of the rule with other rules. `UNION` adds the rows that match it, and
    /// `SERIAL` filters the rows of a preceding rule.
    pub rule_combination_mode: Option<models::SubsettingRuleRuleCombinationMode>,
    /// The strategy for propagating the subsetting rule to related tables.
    pub related_tables_propagation: Option<models::SubsettingRuleRelatedTablesPropagation>,
    /// The strategy for peer tables, which are related to the subset table but not its ancestors or
    /// descendants.
    pub peer_tables_action: Option<models::SubsettingRulePeerTablesAction>,
    cleared: Vec<String>,
}

update! {
    UpdateSubsettingRuleDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            scope = "scope", with_scope(models::SubsetScope), clear_scope;
            subset_rule_entry = "subsetRuleEntry", with_subset_rule_entry(models::SubsetRuleEntry),
                clear_subset_rule_entry;
            rule_combination_mode = "ruleCombinationMode",
                with_rule_combination_mode(models::SubsettingRuleRuleCombinationMode),
                clear_rule_combination_mode;
            related_tables_propagation = "relatedTablesPropagation",
                with_related_tables_propagation(models::SubsettingRuleRelatedTablesPropagation),
                clear_related_tables_propagation;
            peer_tables_action = "peerTablesAction",
                with_peer_tables_action(models::SubsettingRulePeerTablesAction),
                clear_peer_tables_action;
        }
    }
}
