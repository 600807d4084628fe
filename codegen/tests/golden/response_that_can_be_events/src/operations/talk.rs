// @generated from spec/response-that-can-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::response_that_can_be_events::models;

operation! {
    /// Runs the operation `Talk`.
    ///
    /// `stream()` returns the response as a stream of events, and sets `shouldStream` itself.
    Talk = POST "/actions/talk";
    facts {
        with_accept("application/json, text/event-stream");
        with_events_when("shouldStream");
    }
    required {
        talk_details = json(models::TalkDetails);
    }
    returns { json(models::ChatResult), events(json models::ChatResult) }
}
