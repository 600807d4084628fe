// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the discovery schedule.
    ///
    /// The response has the header `etag`.
    UpdateDiscoverySchedule = PUT "/discoverySchedules/{discoveryScheduleId}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/DiscoverySchedule/UpdateDiscoverySchedule";
    required {
        discovery_schedule_id = path "discoveryScheduleId" (String);
        update_discovery_schedule_details = json(models::UpdateDiscoveryScheduleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DiscoverySchedule) }
    then {
        settled(get_discovery_schedule, models::DiscoverySchedule,
            models::DiscoveryScheduleLifecycleState);
    }
}
