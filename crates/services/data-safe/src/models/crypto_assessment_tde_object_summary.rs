// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a crypto assessment TDE object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoAssessmentTdeObjectSummary {
    /// The OCID of the assessment.
    pub assessment_id: String,
    /// The time of the last assessment.
    pub time_last_assessed: Option<DateTime<Utc>>,
    /// The OCID of the target database.
    pub target_id: String,
    /// The name of the tablespace.
    pub tablespace_name: Option<String>,
    /// The name of the schema.
    pub schema_name: Option<String>,
    /// The name of the table.
    pub table_name: Option<String>,
    /// The name of the column.
    pub column_name: Option<String>,
    /// The observed encryption algorithm.
    pub encryption_observed: String,
    /// The mode observed.
    pub mode_observed: Option<String>,
    /// The size in GB.
    pub size_in_gbs: Option<f64>,
    /// The quantum readiness of the encryption.
    pub quantum_readiness: models::CryptoAssessmentTdeObjectQuantumReadiness,
}

model! {
    CryptoAssessmentTdeObjectSummary {
        assessment_id = "assessmentId";
        time_last_assessed = "timeLastAssessed";
        target_id = "targetId";
        tablespace_name = "tablespaceName";
        schema_name = "schemaName";
        table_name = "tableName";
        column_name = "columnName";
        encryption_observed = "encryptionObserved";
        mode_observed = "modeObserved";
        size_in_gbs = "sizeInGBs";
        quantum_readiness = "quantumReadiness";
    }
}
