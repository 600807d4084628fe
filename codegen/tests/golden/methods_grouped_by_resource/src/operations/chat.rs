// @generated from spec/methods-grouped-by-resource.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Sends a message to a model or an agent, and returns the response.
    ///
    /// Deprecated.
    Chat = POST "/actions/chat", "https://docs.example.com/20200101/ChatResult/Chat";
    returns { empty }
}
