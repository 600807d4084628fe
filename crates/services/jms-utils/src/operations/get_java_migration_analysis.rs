// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Java migration analysis.
    ///
    /// The response has the header `etag`.
    GetJavaMigrationAnalysis = GET "/javaMigrationAnalysis/{javaMigrationAnalysisId}",
        "https://docs.oracle.com/iaas/api/#/en/jms-utils/20250521/JavaMigrationAnalysis/GetJavaMigrationAnalysis";
    required {
        java_migration_analysis_id = path "javaMigrationAnalysisId" (String);
    }
    returns { json(models::JavaMigrationAnalysis) }
}
