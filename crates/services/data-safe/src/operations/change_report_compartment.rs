// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the report to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeReportCompartment = POST "/reports/{reportId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/Report/ChangeReportCompartment";
    facts { with_retry_token(); }
    required {
        report_id = path "reportId" (String);
        change_report_compartment_details = json(models::ChangeReportCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_report, models::Report, models::ReportLifecycleState); }
}
