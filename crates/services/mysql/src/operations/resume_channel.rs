// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Resumes the channel.
    ///
    /// The response has the header `opc-work-request-id`.
    ResumeChannel = POST "/channels/{channelId}/actions/resume",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/Channel/ResumeChannel";
    facts { with_retry_token(); }
    required {
        channel_id = path "channelId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_channel, models::Channel, models::ChannelLifecycleState); }
}
