// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A vantage point execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VantagePointExecution {
    /// The name.
    pub name: Option<String>,
    /// The executions.
    pub executions: Option<Vec<i64>>,
}

model! {
    VantagePointExecution {
        optional {
            name = "name", with_name(String);
            executions = "executions", with_executions([i64]);
        }
    }
}
