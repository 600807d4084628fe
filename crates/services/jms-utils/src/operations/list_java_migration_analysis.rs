// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the Java migration analysis.
    ListJavaMigrationAnalysis = GET "/javaMigrationAnalysis",
        "https://docs.oracle.com/iaas/api/#/en/jms-utils/20250521/JavaMigrationAnalysis/ListJavaMigrationAnalysis";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the name of the analysis project.
        analysis_project_name = query "analysisProjectName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListJavaMigrationAnalysisSortBy);
    }
    returns {
        pages(models::JavaMigrationAnalysisCollection),
        items(models::JavaMigrationAnalysisSummary = |page| page.items),
    }
}
