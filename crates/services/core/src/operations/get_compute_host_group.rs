// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the compute host group.
    ///
    /// The response has the header `etag`.
    GetComputeHostGroup = GET "/computeHostGroups/{computeHostGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeHostGroup/GetComputeHostGroup";
    required {
        compute_host_group_id = path "computeHostGroupId" (String);
    }
    returns { json(models::ComputeHostGroup), state(models::ComputeHostGroupLifecycleState) }
}
