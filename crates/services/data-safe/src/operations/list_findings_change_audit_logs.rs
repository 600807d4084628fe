// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the findings change audit logs.
    ListFindingsChangeAuditLogs =
        GET "/securityAssessments/{securityAssessmentId}/findingsChangeAuditLogs",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityAssessment/ListFindingsChangeAuditLogs";
    required {
        security_assessment_id = path "securityAssessmentId" (String);
    }
    optional {
        /// Filters by the severity.
        severity = query "severity" (models::FindingsChangeAuditLogSeverity);
        /// Filters by the unique key of the finding.
        finding_key = query "findingKey" (String);
        /// Filters by the title of the finding.
        finding_title = query "findingTitle" (String);
        /// Filters by whether the user deferred the risk level of the finding.
        is_risk_deferred = query "isRiskDeferred" (bool);
        /// Filters by the user who made the last modification.
        modified_by = query "modifiedBy" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeUpdated`.
        sort_by = query "sortBy" (models::ListFindingsChangeAuditLogsSortBy);
        /// Filters by the time when the validity ends: at or after this time.
        time_valid_until_greater_than_or_equal_to = query "timeValidUntilGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time when the validity ends: before this time.
        time_valid_until_less_than = query "timeValidUntilLessThan" (DateTime<Utc>);
        /// Filters by the time of the last update: at or after this time.
        time_updated_greater_than_or_equal_to = query "timeUpdatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the last update: before this time.
        time_updated_less_than = query "timeUpdatedLessThan" (DateTime<Utc>);
    }
    returns {
        pages(models::FindingsChangeAuditLogCollection),
        items(models::FindingsChangeAuditLogSummary = |page| page.items),
    }
}
