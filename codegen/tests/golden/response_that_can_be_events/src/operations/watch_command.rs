// @generated from spec/response-that-can-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::response_that_can_be_events::models;

operation! {
    /// Runs the operation `WatchCommand`.
    ///
    /// The response is a stream of events: `stream()` decodes them, and `send()` returns the bytes.
    WatchCommand = GET "/commands/{stream}/events";
    facts {
        with_accept("text/event-stream");
        with_stream();
    }
    required {
        stream_ = path "stream" (String);
    }
    returns { stream, events(json models::CommandEvent) }
}
