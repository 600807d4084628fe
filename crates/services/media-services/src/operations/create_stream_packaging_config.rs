// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a stream packaging configuration.
    ///
    /// The response has the header `etag`.
    CreateStreamPackagingConfig = POST "/streamPackagingConfigs",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/StreamPackagingConfig/CreateStreamPackagingConfig";
    facts { with_retry_token(); }
    required {
        create_stream_packaging_config_details = json(models::CreateStreamPackagingConfigDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::StreamPackagingConfig) }
    then {
        settled(get_stream_packaging_config, models::StreamPackagingConfig,
            models::StreamPackagingConfigLifecycleState);
        with_id("streamPackagingConfigId", "id");
    }
}
