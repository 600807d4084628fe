// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a stream CDN configuration lock.
    ///
    /// The response has the header `etag`.
    AddStreamCdnConfigLock = POST "/streamCdnConfigs/{streamCdnConfigId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/StreamCdnConfig/AddStreamCdnConfigLock";
    facts {
        with_retry_token();
        with_secret_fields(&["edgeTokenKey", "edgeTokenSalt", "originAuthSecretKeyA", "originAuthSecretKeyB"]);
    }
    required {
        stream_cdn_config_id = path "streamCdnConfigId" (String);
        add_lock_details = json(models::AddLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::StreamCdnConfig) }
    then {
        settled(get_stream_cdn_config, models::StreamCdnConfig,
            models::StreamCdnConfigLifecycleState);
        with_id("streamCdnConfigId", "id");
    }
}
