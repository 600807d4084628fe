// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A delete messages result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessagesResult {
    /// The number of messages that could not be deleted because of a failure of the server.
    pub server_failures: i64,
    /// The number of messages that failed because of errors of the client, such as an invalid
    /// receipt.
    pub client_failures: i64,
    /// The entries.
    pub entries: Vec<models::DeleteMessagesResultEntry>,
}

model! {
    DeleteMessagesResult {
        server_failures = "serverFailures";
        client_failures = "clientFailures";
        entries = "entries";
    }
}
