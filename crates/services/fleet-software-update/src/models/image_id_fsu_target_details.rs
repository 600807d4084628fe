// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an image ID FSU target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageIdFsuTargetDetails {
    /// Whether staging creates a new home or uses an existing one.
    pub home_policy: Option<models::FsuGoalVersionHomePolicy>,
    /// The prefix of the names of new database homes, which is followed by a timestamp.
    pub new_home_prefix: Option<String>,
    /// The OCID of the software image.
    pub software_image_id: String,
}

model! {
    ImageIdFsuTargetDetails, "type" = "IMAGE_ID" {
        required {
            software_image_id = "softwareImageId", with_software_image_id(String);
        }
        optional {
            home_policy = "homePolicy", with_home_policy(models::FsuGoalVersionHomePolicy);
            new_home_prefix = "newHomePrefix", with_new_home_prefix(String);
        }
    }
}
