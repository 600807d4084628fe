// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the alert.
    ///
    /// The response has the header `etag`.
    GetAlert = GET "/alerts/{alertId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/Alert/GetAlert";
    required {
        alert_id = path "alertId" (String);
    }
    returns { json(models::Alert), state(models::AlertLifecycleState) }
}
