// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of Java migration analyses to request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestJavaMigrationAnalysesDetails {
    /// The targets.
    pub targets: Vec<models::JavaMigrationAnalysisTarget>,
}

model! {
    RequestJavaMigrationAnalysesDetails {
        required {
            targets = "targets", with_targets([models::JavaMigrationAnalysisTarget]);
        }
    }
}
