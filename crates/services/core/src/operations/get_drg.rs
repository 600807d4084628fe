// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DRG.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDrg = GET "/drgs/{drgId}", "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Drg/GetDrg";
    facts { without_default_retry(); }
    required {
        drg_id = path "drgId" (String);
    }
    returns { json(models::Drg), state(models::DrgLifecycleState) }
}
