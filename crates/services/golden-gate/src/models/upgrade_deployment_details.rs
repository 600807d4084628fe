// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a deployment to upgrade.
    ///
    /// The field `type` selects the variant.
    pub enum UpgradeDeploymentDetails by "type", sent {
        CurrentRelease(models::UpgradeDeploymentCurrentReleaseDetails) = "CURRENT_RELEASE",
            as_current_release;
        SpecificRelease(models::UpgradeDeploymentSpecificReleaseDetails) = "SPECIFIC_RELEASE",
            as_specific_release;
    }
}
