// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Imports the event content.
    ///
    /// The response has the header `opc-work-request-id`.
    ImportEventContent = POST "/events/{eventId}/actions/importContent",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/Event/ImportEventContent";
    facts { with_retry_token(); }
    required {
        event_id = path "eventId" (String);
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
    then { settled(get_event, models::Event, models::EventLifecycleState); }
}
