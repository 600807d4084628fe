// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the stream distribution channel.
    ///
    /// The response has the header `etag`.
    UpdateStreamDistributionChannel =
        PUT "/streamDistributionChannels/{streamDistributionChannelId}",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/StreamDistributionChannel/UpdateStreamDistributionChannel";
    required {
        stream_distribution_channel_id = path "streamDistributionChannelId" (String);
        update_stream_distribution_channel_details =
            json(models::UpdateStreamDistributionChannelDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::StreamDistributionChannel) }
    then {
        settled(get_stream_distribution_channel, models::StreamDistributionChannel,
            models::StreamDistributionChannelLifecycleState);
    }
}
