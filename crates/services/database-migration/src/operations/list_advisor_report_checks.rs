// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the advisor report checks.
    ///
    /// The response has the header `etag`.
    ListAdvisorReportChecks = GET "/jobs/{jobId}/advisorReportChecks",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Job/ListAdvisorReportChecks";
    required {
        job_id = path "jobId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::AdvisorReportCheckCollection),
        items(models::AdvisorReportCheckSummary = |page| page.items),
    }
}
