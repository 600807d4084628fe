// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an upgrade FSU cycle to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUpgradeFsuCycle {
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
    /// The details of the upgrade.
    pub upgrade_details: Option<models::UpgradeDetails>,
}

model! {
    CreateUpgradeFsuCycle, "type" = "UPGRADE" {
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
            upgrade_details = "upgradeDetails", with_upgrade_details(models::UpgradeDetails);
        }
    }
}
