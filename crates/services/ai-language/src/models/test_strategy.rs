// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A test strategy.
    ///
    /// The field `strategyType` selects the variant.
    pub enum TestStrategy by "strategyType" {
        TestAndValidationDataset(models::TestAndValidationDatasetStrategy)
            = "TEST_AND_VALIDATION_DATASET", as_test_and_validation_dataset;
    }
}
