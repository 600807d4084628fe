// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the profile.
    GetProfile = GET "/userAssessments/{userAssessmentId}/profiles/{profileName}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UserAssessment/GetProfile";
    required {
        user_assessment_id = path "userAssessmentId" (String);
        profile_name = path "profileName" (String);
    }
    returns { json(Vec<models::Profile>) }
}
