// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An optimizer statistics advisor execution script.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptimizerStatisticsAdvisorExecutionScript {
    /// The script.
    pub script: String,
}

model! {
    OptimizerStatisticsAdvisorExecutionScript {
        script = "script";
    }
}
