// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a stream distribution channel lock.
    ///
    /// The response has the header `etag`.
    AddStreamDistributionChannelLock =
        POST "/streamDistributionChannels/{streamDistributionChannelId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/StreamDistributionChannel/AddStreamDistributionChannelLock";
    facts { with_retry_token(); }
    required {
        stream_distribution_channel_id = path "streamDistributionChannelId" (String);
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
    returns { json(models::StreamDistributionChannel) }
    then {
        settled(get_stream_distribution_channel, models::StreamDistributionChannel,
            models::StreamDistributionChannelLifecycleState);
        with_id("streamDistributionChannelId", "id");
    }
}
