// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of work request log entries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestLogEntryCollection {
    /// The items on this page.
    pub items: Vec<models::WorkRequestLogEntry>,
}

model! {
    WorkRequestLogEntryCollection {
        items = "items";
    }
}
