// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the channel.
    ///
    /// The response has the header `etag`.
    UpdateChannel = PUT "/odaInstances/{odaInstanceId}/channels/{channelId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Channel/UpdateChannel";
    facts { with_secret_fields(&["appSecret", "authToken", "clientSecret", "msaAppPassword", "pageAccessToken", "password", "signingSecret"]); }
    required {
        oda_instance_id = path "odaInstanceId" (String);
        channel_id = path "channelId" (String);
        update_channel_details = json(models::UpdateChannelDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Channel) }
    then { settled(get_channel, models::Channel, models::ChannelLifecycleState); }
}
