// @generated from spec/ai-data-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the AI data platform.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteAiDataPlatform = DELETE "/aiDataPlatforms/{aiDataPlatformId}",
        "https://docs.oracle.com/iaas/api/#/en/ai-data-platform/20240831/AiDataPlatform/DeleteAiDataPlatform";
    required {
        ai_data_platform_id = path "aiDataPlatformId" (String);
    }
    optional {
        /// Whether to force the deletion.
        is_force_delete = query "isForceDelete" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_ai_data_platform); }
}
