// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a channel status.
    ///
    /// The response has the header `opc-work-request-id`.
    GenerateChannelStatus = POST "/channels/{channelId}/actions/generateChannelStatus",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/ChannelStatus/GenerateChannelStatus";
    facts { with_retry_token(); }
    required {
        channel_id = path "channelId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ChannelStatus) }
    then { work_request(); }
}
