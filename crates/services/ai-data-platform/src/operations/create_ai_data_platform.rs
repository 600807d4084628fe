// @generated from spec/ai-data-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an AI data platform.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateAiDataPlatform = POST "/aiDataPlatforms",
        "https://docs.oracle.com/iaas/api/#/en/ai-data-platform/20240831/AiDataPlatform/CreateAiDataPlatform";
    facts {
        with_retry_token();
        with_secret_fields(&["vectorDbAdminCred"]);
    }
    required {
        create_ai_data_platform_details = json(models::CreateAiDataPlatformDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AiDataPlatform) }
    then {
        settled(get_ai_data_platform, models::AiDataPlatform, models::AiDataPlatformLifecycleState);
        with_id("aiDataPlatformId", "id");
    }
}
