// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the advisor report check.
    UpdateAdvisorReportCheck = PUT "/jobs/{jobId}/advisorReportChecks/{advisorReportCheckId}";
    required {
        job_id = path "jobId" (String);
        advisor_report_check_id = path "advisorReportCheckId" (String);
        update_advisor_report_check_details = json(models::UpdateAdvisorReportCheckDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
