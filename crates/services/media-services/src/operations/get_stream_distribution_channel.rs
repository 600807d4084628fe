// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the stream distribution channel.
    ///
    /// The response has the header `etag`.
    GetStreamDistributionChannel = GET "/streamDistributionChannels/{streamDistributionChannelId}",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/StreamDistributionChannel/GetStreamDistributionChannel";
    required {
        stream_distribution_channel_id = path "streamDistributionChannelId" (String);
    }
    returns {
        json(models::StreamDistributionChannel),
        state(models::StreamDistributionChannelLifecycleState),
    }
}
