// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a discovery schedule.
    ///
    /// The response has the header `etag`.
    CreateDiscoverySchedule = POST "/discoverySchedules",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/DiscoverySchedule/CreateDiscoverySchedule";
    facts { with_retry_token(); }
    required {
        create_discovery_schedule_details = json(models::CreateDiscoveryScheduleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DiscoverySchedule) }
    then {
        settled(get_discovery_schedule, models::DiscoverySchedule,
            models::DiscoveryScheduleLifecycleState);
        with_id("discoveryScheduleId", "id");
    }
}
