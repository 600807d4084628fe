// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the advisor report check objects.
    ListAdvisorReportCheckObjects =
        GET "/jobs/{jobId}/advisorReportChecks/{advisorReportCheckId}/objects",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Job/ListAdvisorReportCheckObjects";
    required {
        job_id = path "jobId" (String);
        advisor_report_check_id = path "advisorReportCheckId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::AdvisorReportCheckObjectsCollection),
        items(models::AdvisorReportCheckObjectSummary = |page| page.items),
    }
}
