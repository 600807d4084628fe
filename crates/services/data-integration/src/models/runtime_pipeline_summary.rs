// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a runtime pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuntimePipelineSummary {
    /// The pipeline.
    pub pipeline: Option<models::Pipeline>,
    /// The operators of the pipeline.
    pub runtime_operators: Option<Vec<models::RuntimeOperator>>,
    /// The key of the operator of the parent pipeline.
    pub parent_runtime_operator_key: Option<String>,
}

model! {
    RuntimePipelineSummary {
        pipeline = "pipeline";
        runtime_operators = "runtimeOperators";
        parent_runtime_operator_key = "parentRuntimeOperatorKey";
    }
}
