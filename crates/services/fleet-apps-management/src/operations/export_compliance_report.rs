// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Exports the compliance report.
    ///
    /// The response has the header `etag`.
    ExportComplianceReport = POST "/complianceRecords/actions/exportComplianceReport",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/ComplianceRecord/ExportComplianceReport";
    facts {
        with_accept("application/json");
        with_stream();
        with_retry_token();
    }
    required {
        export_compliance_report_details = json(models::ExportComplianceReportDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { stream }
}
