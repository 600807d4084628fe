// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the channel.
    DeleteChannel = DELETE "/odaInstances/{odaInstanceId}/channels/{channelId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Channel/DeleteChannel";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        channel_id = path "channelId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_channel); }
}
