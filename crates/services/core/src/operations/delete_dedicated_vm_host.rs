// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the dedicated VM host.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteDedicatedVmHost = DELETE "/dedicatedVmHosts/{dedicatedVmHostId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DedicatedVmHost/DeleteDedicatedVmHost";
    facts { without_default_retry(); }
    required {
        dedicated_vm_host_id = path "dedicatedVmHostId" (String);
    }
    returns { empty }
    then { deleted(get_dedicated_vm_host); }
}
