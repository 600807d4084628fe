// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a cross connect group.
    ///
    /// The response has the header `etag`.
    CreateCrossConnectGroup = POST "/crossConnectGroups",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CrossConnectGroup/CreateCrossConnectGroup";
    facts { with_retry_token(); }
    required {
        create_cross_connect_group_details = json(models::CreateCrossConnectGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CrossConnectGroup) }
    then {
        settled(get_cross_connect_group, models::CrossConnectGroup,
            models::CrossConnectGroupLifecycleState);
        with_id("crossConnectGroupId", "id");
    }
}
