// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the VCN.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVcn = GET "/vcns/{vcnId}", "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Vcn/GetVcn";
    facts { without_default_retry(); }
    required {
        vcn_id = path "vcnId" (String);
    }
    returns { json(models::Vcn), state(models::VcnLifecycleState) }
}
