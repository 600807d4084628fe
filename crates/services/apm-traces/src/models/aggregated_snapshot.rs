// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An aggregated snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AggregatedSnapshot {
    /// The details.
    pub details: Vec<models::SnapshotDetail>,
    /// The aggregated stack traces.
    pub aggregated_stack_traces: Vec<models::AggregatedStackTrace>,
}

model! {
    AggregatedSnapshot {
        details = "details";
        aggregated_stack_traces = "aggregatedStackTraces";
    }
}
