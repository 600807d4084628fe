// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a GI goal software component.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GiGoalSoftwareComponentDetails {
    /// The details of the goal version.
    pub goal_version_details: models::GiGoalVersionDetails,
    /// Whether staging creates a new home or uses an existing one.
    pub home_policy: Option<models::GiGoalSoftwareComponentHomePolicy>,
    /// The prefix of the names of new database homes, which is followed by a timestamp.
    pub new_home_prefix: Option<String>,
}

model! {
    GiGoalSoftwareComponentDetails, "componentType" = "GI" {
        required {
            goal_version_details = "goalVersionDetails",
                with_goal_version_details(models::GiGoalVersionDetails);
        }
        optional {
            home_policy = "homePolicy", with_home_policy(models::GiGoalSoftwareComponentHomePolicy);
            new_home_prefix = "newHomePrefix", with_new_home_prefix(String);
        }
    }
}
