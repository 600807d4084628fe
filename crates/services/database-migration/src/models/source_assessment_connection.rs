// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A source assessment connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceAssessmentConnection {
    /// The OCID of the resource.
    pub id: String,
}

model! {
    SourceAssessmentConnection {
        required {
            id = "id", with_id(String);
        }
    }
}
