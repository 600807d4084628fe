// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the event.
    ///
    /// The response has the header `etag`.
    UpdateEvent = PUT "/events/{eventId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/Event/UpdateEvent";
    required {
        event_id = path "eventId" (String);
        update_event_details = json(models::UpdateEventDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Event) }
    then { settled(get_event, models::Event, models::EventLifecycleState); }
}
