// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the VNIC.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVnic = GET "/vnics/{vnicId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Vnic/GetVnic";
    facts { without_default_retry(); }
    required {
        vnic_id = path "vnicId" (String);
    }
    returns { json(models::Vnic), state(models::VnicLifecycleState) }
}
