// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a fusion environment.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateFusionEnvironment = POST "/fusionEnvironments",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/FusionEnvironment/CreateFusionEnvironment";
    facts { with_retry_token(); }
    required {
        create_fusion_environment_details = json(models::CreateFusionEnvironmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_fusion_environment, models::FusionEnvironment,
            models::FusionEnvironmentLifecycleState);
        with_id("fusionEnvironmentId", "id");
    }
}
