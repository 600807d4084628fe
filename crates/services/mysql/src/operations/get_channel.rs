// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the channel.
    ///
    /// The response has the header `etag`.
    GetChannel = GET "/channels/{channelId}",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/Channel/GetChannel";
    required {
        channel_id = path "channelId" (String);
    }
    optional {
        /// The precondition. With `*`, the call succeeds only if the resource does not exist; with
        /// an etag, only if the resource has a different one.
        if_none_match = header "if-none-match" (String);
    }
    returns { json(models::Channel), state(models::ChannelLifecycleState) }
}
