// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the instance maintenance event.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateInstanceMaintenanceEvent = PUT "/instanceMaintenanceEvents/{instanceMaintenanceEventId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InstanceMaintenanceEvent/UpdateInstanceMaintenanceEvent";
    facts { with_retry_token(); }
    required {
        instance_maintenance_event_id = path "instanceMaintenanceEventId" (String);
        update_instance_maintenance_event_details =
            json(models::UpdateInstanceMaintenanceEventDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_instance_maintenance_event, models::InstanceMaintenanceEvent,
            models::InstanceMaintenanceEventLifecycleState);
    }
}
