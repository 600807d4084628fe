// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a dynamic group, with its matching rule.
    ///
    /// The response has the header `etag`.
    GetDynamicGroup = GET "/dynamicGroups/{dynamicGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/DynamicGroup/GetDynamicGroup";
    required {
        dynamic_group_id = path "dynamicGroupId" (String);
    }
    returns { json(models::DynamicGroup), state(models::DynamicGroupLifecycleState) }
}
