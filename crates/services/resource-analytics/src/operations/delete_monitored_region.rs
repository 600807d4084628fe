// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the monitored region.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteMonitoredRegion = DELETE "/monitoredRegions/{monitoredRegionId}",
        "https://docs.oracle.com/iaas/api/#/en/resource-analytics/20241031/MonitoredRegion/DeleteMonitoredRegion";
    required {
        monitored_region_id = path "monitoredRegionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_monitored_region); }
}
