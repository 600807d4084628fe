// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the dedicated VM host.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDedicatedVmHost = GET "/dedicatedVmHosts/{dedicatedVmHostId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DedicatedVmHost/GetDedicatedVmHost";
    facts { without_default_retry(); }
    required {
        dedicated_vm_host_id = path "dedicatedVmHostId" (String);
    }
    returns { json(models::DedicatedVmHost), state(models::DedicatedVmHostLifecycleState) }
}
