// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the masking policy health report to another compartment.
    ChangeMaskingPolicyHealthReportCompartment =
        POST "/maskingPolicyHealthReports/{maskingPolicyHealthReportId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicyHealthReport/ChangeMaskingPolicyHealthReportCompartment";
    facts { with_retry_token(); }
    required {
        masking_policy_health_report_id = path "maskingPolicyHealthReportId" (String);
        change_masking_policy_health_report_compartment_details =
            json(models::ChangeMaskingPolicyHealthReportCompartmentDetails);
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
    then {
        settled(get_masking_policy_health_report, models::MaskingPolicyHealthReport,
            models::MaskingPolicyHealthReportLifecycleState);
    }
}
