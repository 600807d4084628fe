// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a compute host group.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateComputeHostGroup = POST "/computeHostGroups",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeHostGroup/CreateComputeHostGroup";
    facts { with_retry_token(); }
    required {
        create_compute_host_group_details = json(models::CreateComputeHostGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ComputeHostGroup) }
    then {
        settled(get_compute_host_group, models::ComputeHostGroup,
            models::ComputeHostGroupLifecycleState);
        with_id("computeHostGroupId", "id");
    }
}
