// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of console histories.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsoleHistoryCollection {
    /// The items on this page.
    pub items: Vec<models::ConsoleHistorySummary>,
}

model! {
    ConsoleHistoryCollection {
        items = "items";
    }
}
