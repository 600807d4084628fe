// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the discovery schedule.
    ///
    /// The response has the header `etag`.
    GetDiscoverySchedule = GET "/discoverySchedules/{discoveryScheduleId}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/DiscoverySchedule/GetDiscoverySchedule";
    required {
        discovery_schedule_id = path "discoveryScheduleId" (String);
    }
    returns { json(models::DiscoverySchedule), state(models::DiscoveryScheduleLifecycleState) }
}
