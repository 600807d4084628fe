// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the group.
    GetGroup = GET "/streams/{streamId}/groups/{groupName}",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/Group/GetGroup";
    required {
        stream_id = path "streamId" (String);
        group_name = path "groupName" (String);
    }
    returns { json(models::Group) }
}
