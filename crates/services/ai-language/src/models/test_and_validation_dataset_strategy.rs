// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A test and validation dataset strategy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestAndValidationDatasetStrategy {
    /// The dataset for testing.
    pub testing_dataset: models::DatasetDetails,
    /// The dataset for validation.
    pub validation_dataset: Option<models::DatasetDetails>,
}

model! {
    TestAndValidationDatasetStrategy, "strategyType" = "TEST_AND_VALIDATION_DATASET" {
        required {
            testing_dataset = "testingDataset", with_testing_dataset(models::DatasetDetails);
        }
        optional {
            validation_dataset = "validationDataset",
                with_validation_dataset(models::DatasetDetails);
        }
    }
}
