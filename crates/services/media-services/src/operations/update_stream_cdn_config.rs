// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the stream CDN configuration.
    ///
    /// The response has the header `etag`.
    UpdateStreamCdnConfig = PUT "/streamCdnConfigs/{streamCdnConfigId}",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/StreamCdnConfig/UpdateStreamCdnConfig";
    facts { with_secret_fields(&["edgeTokenKey", "edgeTokenSalt", "originAuthSecretKeyA", "originAuthSecretKeyB"]); }
    required {
        stream_cdn_config_id = path "streamCdnConfigId" (String);
        update_stream_cdn_config_details = json(models::UpdateStreamCdnConfigDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::StreamCdnConfig) }
    then {
        settled(get_stream_cdn_config, models::StreamCdnConfig,
            models::StreamCdnConfigLifecycleState);
    }
}
