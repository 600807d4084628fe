// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an upgrade FSU cycle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUpgradeFsuCycle {
    /// The display name.
    pub display_name: Option<String>,
    /// The details of the goal version.
    pub goal_version_details: Option<models::FsuGoalVersionDetails>,
    /// The batching strategy.
    pub batching_strategy: Option<models::UpdateBatchingStrategyDetails>,
    /// The configuration of the diagnostics collection.
    pub diagnostics_collection: Option<models::DiagnosticsCollectionDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The details of the upgrade.
    pub upgrade_details: Option<models::UpgradeDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateUpgradeFsuCycle, "type" = "UPGRADE" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            goal_version_details = "goalVersionDetails",
                with_goal_version_details(models::FsuGoalVersionDetails),
                clear_goal_version_details;
            batching_strategy = "batchingStrategy",
                with_batching_strategy(models::UpdateBatchingStrategyDetails),
                clear_batching_strategy;
            diagnostics_collection = "diagnosticsCollection",
                with_diagnostics_collection(models::DiagnosticsCollectionDetails),
                clear_diagnostics_collection;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            upgrade_details = "upgradeDetails", with_upgrade_details(models::UpgradeDetails),
                clear_upgrade_details;
        }
    }
}
