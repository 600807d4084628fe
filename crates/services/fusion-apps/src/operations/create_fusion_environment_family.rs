// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a fusion environment family.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateFusionEnvironmentFamily = POST "/fusionEnvironmentFamilies",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/FusionEnvironmentFamily/CreateFusionEnvironmentFamily";
    facts { with_retry_token(); }
    required {
        create_fusion_environment_family_details =
            json(models::CreateFusionEnvironmentFamilyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_fusion_environment_family, models::FusionEnvironmentFamily,
            models::FusionEnvironmentFamilyLifecycleState);
        with_id("fusionEnvironmentFamilyId", "id");
    }
}
