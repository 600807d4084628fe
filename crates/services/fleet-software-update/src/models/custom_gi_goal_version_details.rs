// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a custom GI goal version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomGiGoalVersionDetails {
    /// The OCID of the goal software image.
    pub goal_software_image_id: String,
}

model! {
    CustomGiGoalVersionDetails, "goalType" = "GI_CUSTOM_IMAGE" {
        required {
            goal_software_image_id = "goalSoftwareImageId", with_goal_software_image_id(String);
        }
    }
}
