// @generated from spec/accept-of-the-response.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::accept_of_the_response::models;

operation! {
    /// Sends a message to a model or an agent, and returns the response.
    Chat = POST "/chat";
    facts { with_accept("application/json, text/event-stream"); }
    returns { json(models::Answer) }
}
