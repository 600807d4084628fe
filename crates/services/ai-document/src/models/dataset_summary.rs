// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a dataset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatasetSummary {
    /// The number of training samples.
    pub training_sample_count: Option<i64>,
    /// The number of validation samples.
    pub validation_sample_count: Option<i64>,
    /// The number of test samples.
    pub test_sample_count: Option<i64>,
}

model! {
    DatasetSummary {
        training_sample_count = "trainingSampleCount";
        validation_sample_count = "validationSampleCount";
        test_sample_count = "testSampleCount";
    }
}
