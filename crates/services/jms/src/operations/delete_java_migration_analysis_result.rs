// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the Java migration analysis result.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteJavaMigrationAnalysisResult =
        DELETE "/fleets/{fleetId}/javaMigrationAnalysisResults/{javaMigrationAnalysisResultId}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/JavaMigrationAnalysisResult/DeleteJavaMigrationAnalysisResult";
    required {
        fleet_id = path "fleetId" (String);
        java_migration_analysis_result_id = path "javaMigrationAnalysisResultId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
