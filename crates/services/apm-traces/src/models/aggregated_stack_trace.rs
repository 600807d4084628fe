// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An aggregated stack trace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AggregatedStackTrace {
    /// The stack trace element.
    pub stack_trace_element: Option<models::StackTraceElement>,
    /// The children.
    pub children: Option<Vec<AggregatedStackTrace>>,
}

model! {
    AggregatedStackTrace {
        stack_trace_element = "stackTraceElement";
        children = "children";
    }
}
