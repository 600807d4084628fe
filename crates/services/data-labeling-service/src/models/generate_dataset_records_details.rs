// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of dataset records to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateDatasetRecordsDetails {
    /// The maximum number of items per page.
    pub limit: Option<f64>,
}

model! {
    GenerateDatasetRecordsDetails {
        optional {
            limit = "limit", with_limit(f64);
        }
    }
}
