// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a patch FSU cycle to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePatchFsuCycle {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the Exadata Fleet Update collection.
    pub fsu_collection_id: String,
    /// The details of the goal version.
    pub goal_version_details: models::FsuGoalVersionDetails,
    /// The batching strategy.
    pub batching_strategy: Option<models::CreateBatchingStrategyDetails>,
    /// The schedule of the stage action.
    pub stage_action_schedule: Option<models::CreateScheduleDetails>,
    /// The schedule of the apply action.
    pub apply_action_schedule: Option<models::CreateScheduleDetails>,
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
}

model! {
    CreatePatchFsuCycle, "type" = "PATCH" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            fsu_collection_id = "fsuCollectionId", with_fsu_collection_id(String);
            goal_version_details = "goalVersionDetails",
                with_goal_version_details(models::FsuGoalVersionDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            batching_strategy = "batchingStrategy",
                with_batching_strategy(models::CreateBatchingStrategyDetails);
            stage_action_schedule = "stageActionSchedule",
                with_stage_action_schedule(models::CreateScheduleDetails);
            apply_action_schedule = "applyActionSchedule",
                with_apply_action_schedule(models::CreateScheduleDetails);
            diagnostics_collection = "diagnosticsCollection",
                with_diagnostics_collection(models::DiagnosticsCollectionDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            is_ignore_patches = "isIgnorePatches", with_is_ignore_patches(bool);
            is_ignore_missing_patches = "isIgnoreMissingPatches",
                with_is_ignore_missing_patches([String]);
            max_drain_timeout_in_seconds = "maxDrainTimeoutInSeconds",
                with_max_drain_timeout_in_seconds(i64);
            is_keep_placement = "isKeepPlacement", with_is_keep_placement(bool);
        }
    }
}
