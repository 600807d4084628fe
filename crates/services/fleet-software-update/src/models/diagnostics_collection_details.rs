// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a diagnostics collection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnosticsCollectionDetails {
    /// The log collection mode.
    pub log_collection_mode: Option<models::DiagnosticsLogCollectionMode>,
}

model! {
    DiagnosticsCollectionDetails {
        optional {
            log_collection_mode = "logCollectionMode",
                with_log_collection_mode(models::DiagnosticsLogCollectionMode);
        }
    }
}
