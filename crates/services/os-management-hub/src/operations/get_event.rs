// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the event.
    ///
    /// The response has the header `etag`.
    GetEvent = GET "/events/{eventId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/Event/GetEvent";
    required {
        event_id = path "eventId" (String);
    }
    returns { json(models::Event), state(models::EventLifecycleState) }
}
