// @generated from spec/ai-data-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the AI data platform.
    ///
    /// The response has the header `etag`.
    GetAiDataPlatform = GET "/aiDataPlatforms/{aiDataPlatformId}",
        "https://docs.oracle.com/iaas/api/#/en/ai-data-platform/20240831/AiDataPlatform/GetAiDataPlatform";
    required {
        ai_data_platform_id = path "aiDataPlatformId" (String);
    }
    returns { json(models::AiDataPlatform), state(models::AiDataPlatformLifecycleState) }
}
