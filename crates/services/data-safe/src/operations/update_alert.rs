// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the alert.
    ///
    /// The response has the header `etag`.
    UpdateAlert = PUT "/alerts/{alertId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/Alert/UpdateAlert";
    required {
        alert_id = path "alertId" (String);
        update_alert_details = json(models::UpdateAlertDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Alert) }
    then { settled(get_alert, models::Alert, models::AlertLifecycleState); }
}
