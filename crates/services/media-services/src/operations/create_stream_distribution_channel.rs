// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a stream distribution channel.
    ///
    /// The response has the header `etag`.
    CreateStreamDistributionChannel = POST "/streamDistributionChannels",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/StreamDistributionChannel/CreateStreamDistributionChannel";
    facts { with_retry_token(); }
    required {
        create_stream_distribution_channel_details =
            json(models::CreateStreamDistributionChannelDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::StreamDistributionChannel) }
    then {
        settled(get_stream_distribution_channel, models::StreamDistributionChannel,
            models::StreamDistributionChannelLifecycleState);
        with_id("streamDistributionChannelId", "id");
    }
}
