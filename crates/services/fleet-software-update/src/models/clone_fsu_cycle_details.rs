// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an FSU cycle to clone.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloneFsuCycleDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the Exadata Fleet Update collection.
    pub fsu_collection_id: Option<String>,
    /// The details of the goal version.
    pub goal_version_details: models::FsuGoalVersionDetails,
    /// The batching strategy.
    pub batching_strategy: Option<models::CreateBatchingStrategyDetails>,
    /// The schedule of the stage action.
    pub stage_action_schedule: Option<models::CreateScheduleDetails>,
    /// The schedule of the apply action.
    pub apply_action_schedule: Option<models::CreateScheduleDetails>,
}

model! {
    CloneFsuCycleDetails {
        required {
            goal_version_details = "goalVersionDetails",
                with_goal_version_details(models::FsuGoalVersionDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            fsu_collection_id = "fsuCollectionId", with_fsu_collection_id(String);
            batching_strategy = "batchingStrategy",
                with_batching_strategy(models::CreateBatchingStrategyDetails);
            stage_action_schedule = "stageActionSchedule",
                with_stage_action_schedule(models::CreateScheduleDetails);
            apply_action_schedule = "applyActionSchedule",
                with_apply_action_schedule(models::CreateScheduleDetails);
        }
    }
}
