// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the GI home.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetGiHome = GET "/giHomes/{giHomeId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/GiHome/GetGiHome";
    facts { without_default_retry(); }
    required {
        gi_home_id = path "giHomeId" (String);
    }
    returns { json(models::GiHome), state(models::GiHomeLifecycleState) }
}
