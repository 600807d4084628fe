// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of Java migration analyses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaMigrationAnalysisCollection {
    /// The items on this page.
    pub items: Vec<models::JavaMigrationAnalysisSummary>,
}

model! {
    JavaMigrationAnalysisCollection {
        items = "items";
    }
}
