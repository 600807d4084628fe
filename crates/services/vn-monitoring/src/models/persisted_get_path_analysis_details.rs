// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a persisted get path analysis.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PersistedGetPathAnalysisDetails {
    /// The OCID of the path analyzer test.
    pub path_analyzer_test_id: String,
}

model! {
    PersistedGetPathAnalysisDetails, "type" = "PERSISTED_QUERY" {
        required {
            path_analyzer_test_id = "pathAnalyzerTestId", with_path_analyzer_test_id(String);
        }
    }
}
