// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a stream CDN configuration.
    ///
    /// The response has the header `etag`.
    CreateStreamCdnConfig = POST "/streamCdnConfigs",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/StreamCdnConfig/CreateStreamCdnConfig";
    facts {
        with_retry_token();
        with_secret_fields(&["edgeTokenKey", "edgeTokenSalt", "originAuthSecretKeyA", "originAuthSecretKeyB"]);
    }
    required {
        create_stream_cdn_config_details = json(models::CreateStreamCdnConfigDetails);
    }
    optional {
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
