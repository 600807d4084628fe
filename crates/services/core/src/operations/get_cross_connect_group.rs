// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cross connect group.
    ///
    /// The response has the header `etag`.
    GetCrossConnectGroup = GET "/crossConnectGroups/{crossConnectGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CrossConnectGroup/GetCrossConnectGroup";
    required {
        cross_connect_group_id = path "crossConnectGroupId" (String);
    }
    returns { json(models::CrossConnectGroup), state(models::CrossConnectGroupLifecycleState) }
}
