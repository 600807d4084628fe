// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the masking report.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteMaskingReport = DELETE "/maskingReports/{maskingReportId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingReport/DeleteMaskingReport";
    required {
        masking_report_id = path "maskingReportId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_masking_report); }
}
