// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the launch eligibility.
    GetLaunchEligibility = GET "/launchEligibility",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/LaunchEligibility/GetLaunchEligibility";
    required {
        compartment_id = query "compartmentId" (String);
        image_id = query "imageId" (String);
    }
    returns { json(models::LaunchEligibility) }
}
