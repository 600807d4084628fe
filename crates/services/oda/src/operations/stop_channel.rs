// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Stops the channel.
    ///
    /// The response has the header `etag`.
    StopChannel = POST "/odaInstances/{odaInstanceId}/channels/{channelId}/actions/stop",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Channel/StopChannel";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        channel_id = path "channelId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Channel) }
    then {
        settled(get_channel, models::Channel, models::ChannelLifecycleState);
        with_id("channelId", "id");
    }
}
