// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the Java migration analysis.
    DeleteJavaMigrationAnalysis = DELETE "/javaMigrationAnalysis/{javaMigrationAnalysisId}",
        "https://docs.oracle.com/iaas/api/#/en/jms-utils/20250521/JavaMigrationAnalysis/DeleteJavaMigrationAnalysis";
    required {
        java_migration_analysis_id = path "javaMigrationAnalysisId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
