// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the subsetting policy health report.
    DeleteSubsettingPolicyHealthReport =
        DELETE "/subsettingPolicyHealthReports/{subsettingPolicyHealthReportId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingPolicyHealthReport/DeleteSubsettingPolicyHealthReport";
    required {
        subsetting_policy_health_report_id = path "subsettingPolicyHealthReportId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_subsetting_policy_health_report); }
}
