// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An initial record generation configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InitialRecordGenerationConfiguration {
    /// The maximum number of items per page.
    pub limit: Option<f64>,
}

model! {
    InitialRecordGenerationConfiguration {
        optional {
            limit = "limit", with_limit(f64);
        }
    }
}
