// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a channel.
    ///
    /// The response has the headers `etag` and `location`.
    CreateChannel = POST "/odaInstances/{odaInstanceId}/channels",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Channel/CreateChannel";
    facts {
        with_retry_token();
        with_secret_fields(&["appSecret", "authToken", "clientSecret", "msaAppPassword", "pageAccessToken", "password", "secretKey", "signingSecret", "verifyToken"]);
    }
    required {
        oda_instance_id = path "odaInstanceId" (String);
        create_channel_details = json(models::CreateChannelDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CreateChannelResult) }
    then {
        settled(get_channel, models::Channel, models::ChannelLifecycleState);
        with_id("channelId", "id");
    }
}
