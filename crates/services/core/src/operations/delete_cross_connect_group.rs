// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the cross connect group.
    DeleteCrossConnectGroup = DELETE "/crossConnectGroups/{crossConnectGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CrossConnectGroup/DeleteCrossConnectGroup";
    required {
        cross_connect_group_id = path "crossConnectGroupId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_cross_connect_group); }
}
