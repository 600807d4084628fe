// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the group.
    UpdateGroup = PUT "/streams/{streamId}/groups/{groupName}",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/Group/UpdateGroup";
    required {
        stream_id = path "streamId" (String);
        group_name = path "groupName" (String);
        update_group_details = json(models::UpdateGroupDetails);
    }
    returns { empty }
}
