// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the channel status.
    GetChannelStatus = GET "/channels/{channelId}/channelStatus",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/ChannelStatus/GetChannelStatus";
    required {
        channel_id = path "channelId" (String);
    }
    returns { json(models::ChannelStatus) }
}
