// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the fusion environment.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateFusionEnvironment = PUT "/fusionEnvironments/{fusionEnvironmentId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/FusionEnvironment/UpdateFusionEnvironment";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        update_fusion_environment_details = json(models::UpdateFusionEnvironmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_fusion_environment, models::FusionEnvironment,
            models::FusionEnvironmentLifecycleState);
    }
}
