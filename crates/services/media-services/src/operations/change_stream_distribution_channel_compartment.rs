// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the stream distribution channel to another compartment.
    ChangeStreamDistributionChannelCompartment =
        POST "/streamDistributionChannels/{streamDistributionChannelId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/StreamDistributionChannel/ChangeStreamDistributionChannelCompartment";
    facts { with_retry_token(); }
    required {
        stream_distribution_channel_id = path "streamDistributionChannelId" (String);
        change_stream_distribution_channel_compartment_details =
            json(models::ChangeStreamDistributionChannelCompartmentDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_stream_distribution_channel, models::StreamDistributionChannel,
            models::StreamDistributionChannelLifecycleState);
    }
}
