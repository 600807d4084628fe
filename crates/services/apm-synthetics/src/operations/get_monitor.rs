// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the monitor.
    ///
    /// The response has the header `etag`.
    GetMonitor = GET "/monitors/{monitorId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/Monitor/GetMonitor";
    facts { with_secret_fields(&["authRequestPostBody", "authToken", "authUserPassword", "databaseWallet", "headerValue", "password"]); }
    required {
        monitor_id = path "monitorId" (String);
        apm_domain_id = query "apmDomainId" (String);
    }
    returns { json(models::Monitor) }
}
