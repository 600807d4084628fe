// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the monitored region.
    ///
    /// The response has the header `etag`.
    GetMonitoredRegion = GET "/monitoredRegions/{monitoredRegionId}",
        "https://docs.oracle.com/iaas/api/#/en/resource-analytics/20241031/MonitoredRegion/GetMonitoredRegion";
    required {
        monitored_region_id = path "monitoredRegionId" (String);
    }
    returns { json(models::MonitoredRegion), state(models::MonitoredRegionLifecycleState) }
}
