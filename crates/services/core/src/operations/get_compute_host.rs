// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the compute host.
    ///
    /// The response has the header `etag`.
    GetComputeHost = GET "/computeHosts/{computeHostId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeHost/GetComputeHost";
    required {
        compute_host_id = path "computeHostId" (String);
    }
    returns { json(models::ComputeHost), state(models::ComputeHostLifecycleState) }
}
