// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the event content.
    ///
    /// The response has the header `etag`.
    GetEventContent = GET "/events/{eventId}/content",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/Event/GetEventContent";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        event_id = path "eventId" (String);
    }
    returns { stream }
}
