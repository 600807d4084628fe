// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a patch FSU cycle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePatchFsuCycle {
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
    /// Whether to ignore conflicting or missing patches between source and goal homes. Does not
    /// apply to updates of the Exadata image.
    pub is_ignore_patches: Option<bool>,
    /// The IDs of the patches to ignore. Does not apply to updates of the Exadata image.
    pub is_ignore_missing_patches: Option<Vec<String>>,
    /// The timeout for draining sessions of database services, in seconds.
    pub max_drain_timeout_in_seconds: Option<i64>,
    /// Whether database services stay on the same VMs across the maintenance update.
    pub is_keep_placement: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdatePatchFsuCycle, "type" = "PATCH" {
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
            is_ignore_patches = "isIgnorePatches", with_is_ignore_patches(bool),
                clear_is_ignore_patches;
            is_ignore_missing_patches = "isIgnoreMissingPatches",
                with_is_ignore_missing_patches([String]), clear_is_ignore_missing_patches;
            max_drain_timeout_in_seconds = "maxDrainTimeoutInSeconds",
                with_max_drain_timeout_in_seconds(i64), clear_max_drain_timeout_in_seconds;
            is_keep_placement = "isKeepPlacement", with_is_keep_placement(bool),
                clear_is_keep_placement;
        }
    }
}
