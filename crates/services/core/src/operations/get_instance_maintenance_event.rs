// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the instance maintenance event.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetInstanceMaintenanceEvent = GET "/instanceMaintenanceEvents/{instanceMaintenanceEventId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InstanceMaintenanceEvent/GetInstanceMaintenanceEvent";
    facts { without_default_retry(); }
    required {
        instance_maintenance_event_id = path "instanceMaintenanceEventId" (String);
    }
    returns {
        json(models::InstanceMaintenanceEvent),
        state(models::InstanceMaintenanceEventLifecycleState),
    }
}
