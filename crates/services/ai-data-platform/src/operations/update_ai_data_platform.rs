// @generated from spec/ai-data-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the AI data platform.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateAiDataPlatform = PUT "/aiDataPlatforms/{aiDataPlatformId}",
        "https://docs.oracle.com/iaas/api/#/en/ai-data-platform/20240831/AiDataPlatform/UpdateAiDataPlatform";
    required {
        ai_data_platform_id = path "aiDataPlatformId" (String);
        update_ai_data_platform_details = json(models::UpdateAiDataPlatformDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_ai_data_platform, models::AiDataPlatform, models::AiDataPlatformLifecycleState);
    }
}
