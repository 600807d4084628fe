// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A trace.
    ///
    /// The field `traceType` selects the variant.
    pub enum Trace by "traceType" {
        ErrorTrace(models::ErrorTrace) = "ERROR_TRACE", as_error_trace;
        ExecutionTrace(models::ExecutionTrace) = "EXECUTION_TRACE", as_execution_trace;
        GenerationTrace(models::GenerationTrace) = "GENERATION_TRACE", as_generation_trace;
        PlanningTrace(models::PlanningTrace) = "PLANNING_TRACE", as_planning_trace;
        RetrievalTrace(models::RetrievalTrace) = "RETRIEVAL_TRACE", as_retrieval_trace;
        ToolInvocationTrace(models::ToolInvocationTrace) = "TOOL_INVOCATION_TRACE",
            as_tool_invocation_trace;
    }
    shared {
        /// The key.
        key = "key", str, in ErrorTrace ExecutionTrace GenerationTrace PlanningTrace RetrievalTrace
            ToolInvocationTrace;
        /// The key of the parent.
        parent_key = "parentKey", str, in ErrorTrace ExecutionTrace GenerationTrace PlanningTrace
            RetrievalTrace ToolInvocationTrace;
        /// The source.
        source = "source", ref models::SourceDetails, in ErrorTrace ExecutionTrace GenerationTrace
            PlanningTrace RetrievalTrace ToolInvocationTrace;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in ErrorTrace ExecutionTrace
            GenerationTrace PlanningTrace RetrievalTrace ToolInvocationTrace;
        /// The end time, regardless of the outcome.
        time_finished = "timeFinished", copy DateTime<Utc>, in ErrorTrace ExecutionTrace
            GenerationTrace PlanningTrace RetrievalTrace ToolInvocationTrace;
    }
}
