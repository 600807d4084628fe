// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Java migration analysis result.
    ///
    /// The response has the header `etag`.
    GetJavaMigrationAnalysisResult =
        GET "/fleets/{fleetId}/javaMigrationAnalysisResults/{javaMigrationAnalysisResultId}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/JavaMigrationAnalysisResult/GetJavaMigrationAnalysisResult";
    required {
        fleet_id = path "fleetId" (String);
        java_migration_analysis_result_id = path "javaMigrationAnalysisResultId" (String);
    }
    returns { json(models::JavaMigrationAnalysisResult) }
}
