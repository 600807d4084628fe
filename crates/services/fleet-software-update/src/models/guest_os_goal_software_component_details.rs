// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a guest OS goal software component.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuestOsGoalSoftwareComponentDetails {
    /// The details of the goal version.
    pub goal_version_details: models::GuestOsGoalVersionDetails,
}

model! {
    GuestOsGoalSoftwareComponentDetails, "componentType" = "GUEST_OS" {
        required {
            goal_version_details = "goalVersionDetails",
                with_goal_version_details(models::GuestOsGoalVersionDetails);
        }
    }
}
