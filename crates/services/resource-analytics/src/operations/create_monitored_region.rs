// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a monitored region.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateMonitoredRegion = POST "/monitoredRegions",
        "https://docs.oracle.com/iaas/api/#/en/resource-analytics/20241031/MonitoredRegion/CreateMonitoredRegion";
    facts { with_retry_token(); }
    required {
        create_monitored_region_details = json(models::CreateMonitoredRegionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MonitoredRegion) }
    then {
        settled(get_monitored_region, models::MonitoredRegion,
            models::MonitoredRegionLifecycleState);
        with_id("monitoredRegionId", "id");
    }
}
