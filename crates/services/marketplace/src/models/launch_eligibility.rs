// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A launch eligibility.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchEligibility {
    /// The ID of the image.
    pub image_id: String,
    /// Whether the launch is allowed.
    pub is_launch_allowed: bool,
    /// The meters.
    pub meters: Option<String>,
    /// The ineligibility reason.
    pub ineligibility_reason: Option<models::LaunchEligibilityIneligibilityReason>,
}

model! {
    LaunchEligibility {
        image_id = "imageId";
        is_launch_allowed = "isLaunchAllowed";
        meters = "meters";
        ineligibility_reason = "ineligibilityReason";
    }
}
