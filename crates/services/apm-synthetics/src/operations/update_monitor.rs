// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the monitor.
    ///
    /// The response has the header `etag`.
    UpdateMonitor = PUT "/monitors/{monitorId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/Monitor/UpdateMonitor";
    facts { with_secret_fields(&["authRequestPostBody", "authToken", "authUserPassword", "databaseWallet", "headerValue", "password"]); }
    required {
        monitor_id = path "monitorId" (String);
        apm_domain_id = query "apmDomainId" (String);
        update_monitor_details = json(models::UpdateMonitorDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Monitor) }
}
