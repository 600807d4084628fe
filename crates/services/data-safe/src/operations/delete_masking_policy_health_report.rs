// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the masking policy health report.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteMaskingPolicyHealthReport =
        DELETE "/maskingPolicyHealthReports/{maskingPolicyHealthReportId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicyHealthReport/DeleteMaskingPolicyHealthReport";
    required {
        masking_policy_health_report_id = path "maskingPolicyHealthReportId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_masking_policy_health_report); }
}
