// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a group. To list its members, use `ListUserGroupMemberships`.
    ///
    /// The response has the header `etag`.
    GetGroup = GET "/groups/{groupId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Group/GetGroup";
    required {
        group_id = path "groupId" (String);
    }
    returns { json(models::Group), state(models::GroupLifecycleState) }
}
