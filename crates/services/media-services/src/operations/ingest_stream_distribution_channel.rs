// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Ingests the stream distribution channel.
    IngestStreamDistributionChannel =
        POST "/streamDistributionChannels/{streamDistributionChannelId}/actions/ingest",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/StreamDistributionChannel/IngestStreamDistributionChannel";
    facts { with_retry_token(); }
    required {
        stream_distribution_channel_id = path "streamDistributionChannelId" (String);
        ingest_stream_distribution_channel_details =
            json(models::IngestStreamDistributionChannelDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::IngestStreamDistributionChannelResult) }
}
