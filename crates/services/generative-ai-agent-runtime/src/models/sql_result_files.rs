// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// SQL result files.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlResultFiles {
    /// The status file.
    pub status_file: Option<String>,
    /// The path or URL of the complete data of the SQL result.
    pub data_file: Option<String>,
}

model! {
    SqlResultFiles {
        status_file = "statusFile";
        data_file = "dataFile";
    }
}
