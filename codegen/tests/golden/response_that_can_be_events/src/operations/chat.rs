// @generated from spec/response-that-can-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::response_that_can_be_events::models;

operation! {
    /// Sends a message to a model or an agent, and returns the response.
    ///
    /// `stream()` returns the response as a stream of events, and sets `chatRequest.isStream`
    /// itself.
    Chat = POST "/actions/chat";
    facts {
        with_accept("application/json, text/event-stream");
        with_events_when("chatRequest.isStream");
    }
    required {
        chat_details = json(models::ChatDetails);
    }
    returns { json(models::ChatResult), events(crate::response_that_can_be_events::ChatEvent) }
}
