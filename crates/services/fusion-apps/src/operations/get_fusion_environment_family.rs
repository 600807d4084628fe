// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the fusion environment family.
    ///
    /// The response has the header `etag`.
    GetFusionEnvironmentFamily = GET "/fusionEnvironmentFamilies/{fusionEnvironmentFamilyId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/FusionEnvironmentFamily/GetFusionEnvironmentFamily";
    required {
        fusion_environment_family_id = path "fusionEnvironmentFamilyId" (String);
    }
    returns {
        json(models::FusionEnvironmentFamily),
        state(models::FusionEnvironmentFamilyLifecycleState),
    }
}
