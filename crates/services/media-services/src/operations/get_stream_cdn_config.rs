// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the stream CDN configuration.
    ///
    /// The response has the header `etag`.
    GetStreamCdnConfig = GET "/streamCdnConfigs/{streamCdnConfigId}",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/StreamCdnConfig/GetStreamCdnConfig";
    facts { with_secret_fields(&["edgeTokenKey", "edgeTokenSalt", "originAuthSecretKeyA", "originAuthSecretKeyB"]); }
    required {
        stream_cdn_config_id = path "streamCdnConfigId" (String);
    }
    returns { json(models::StreamCdnConfig), state(models::StreamCdnConfigLifecycleState) }
}
