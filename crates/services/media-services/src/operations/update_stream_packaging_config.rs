// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the stream packaging configuration.
    ///
    /// The response has the header `etag`.
    UpdateStreamPackagingConfig = PUT "/streamPackagingConfigs/{streamPackagingConfigId}",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/StreamPackagingConfig/UpdateStreamPackagingConfig";
    required {
        stream_packaging_config_id = path "streamPackagingConfigId" (String);
        update_stream_packaging_config_details = json(models::UpdateStreamPackagingConfigDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::StreamPackagingConfig) }
    then {
        settled(get_stream_packaging_config, models::StreamPackagingConfig,
            models::StreamPackagingConfigLifecycleState);
    }
}
