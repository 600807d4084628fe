// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the channel.
    ///
    /// The response has the header `etag`.
    GetChannel = GET "/odaInstances/{odaInstanceId}/channels/{channelId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Channel/GetChannel";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        channel_id = path "channelId" (String);
    }
    optional {
        /// The precondition. With `*`, the call succeeds only if the resource does not exist; with
        /// an etag, only if the resource has a different one.
        if_none_match = header "if-none-match" (String);
    }
    returns { json(models::Channel), state(models::ChannelLifecycleState) }
}
