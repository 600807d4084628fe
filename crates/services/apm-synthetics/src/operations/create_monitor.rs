// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a monitor.
    ///
    /// The response has the header `etag`.
    CreateMonitor = POST "/monitors",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/Monitor/CreateMonitor";
    facts {
        with_retry_token();
        with_secret_fields(&["authRequestPostBody", "authToken", "authUserPassword", "databaseWallet", "headerValue", "password"]);
    }
    required {
        apm_domain_id = query "apmDomainId" (String);
        create_monitor_details = json(models::CreateMonitorDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Monitor) }
}
