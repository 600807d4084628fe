// @generated from spec/ai-data-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Enables the AI feature.
    EnableAiFeature = POST "/aiDataPlatforms/{aiDataPlatformId}/actions/enableAiFeature",
        "https://docs.oracle.com/iaas/api/#/en/ai-data-platform/20240831/AiDataPlatform/EnableAiFeature";
    facts {
        with_retry_token();
        with_secret_fields(&["vectorDbAdminCred"]);
    }
    required {
        ai_data_platform_id = path "aiDataPlatformId" (String);
        enable_ai_feature_details = json(models::EnableAiFeatureDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_ai_data_platform, models::AiDataPlatform, models::AiDataPlatformLifecycleState);
    }
}
