// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the fusion environment family.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateFusionEnvironmentFamily = PUT "/fusionEnvironmentFamilies/{fusionEnvironmentFamilyId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/FusionEnvironmentFamily/UpdateFusionEnvironmentFamily";
    required {
        fusion_environment_family_id = path "fusionEnvironmentFamilyId" (String);
        update_fusion_environment_family_details =
            json(models::UpdateFusionEnvironmentFamilyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_fusion_environment_family, models::FusionEnvironmentFamily,
            models::FusionEnvironmentFamilyLifecycleState);
    }
}
