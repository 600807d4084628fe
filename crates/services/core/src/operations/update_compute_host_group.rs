// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the compute host group.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    UpdateComputeHostGroup = PUT "/computeHostGroups/{computeHostGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeHostGroup/UpdateComputeHostGroup";
    facts { with_retry_token(); }
    required {
        compute_host_group_id = path "computeHostGroupId" (String);
        update_compute_host_group_details = json(models::UpdateComputeHostGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ComputeHostGroup) }
    then {
        settled(get_compute_host_group, models::ComputeHostGroup,
            models::ComputeHostGroupLifecycleState);
    }
}
