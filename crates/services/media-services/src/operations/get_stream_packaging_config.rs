// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the stream packaging configuration.
    ///
    /// The response has the header `etag`.
    GetStreamPackagingConfig = GET "/streamPackagingConfigs/{streamPackagingConfigId}",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/StreamPackagingConfig/GetStreamPackagingConfig";
    required {
        stream_packaging_config_id = path "streamPackagingConfigId" (String);
    }
    returns {
        json(models::StreamPackagingConfig),
        state(models::StreamPackagingConfigLifecycleState),
    }
}
