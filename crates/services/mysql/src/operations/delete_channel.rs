// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the channel.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteChannel = DELETE "/channels/{channelId}",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/Channel/DeleteChannel";
    required {
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
