// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a chargeback plan report.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateChargebackPlanReport = POST "/chargebackPlanReport",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ChargebackPlan/CreateChargebackPlanReport";
    facts { with_retry_token(); }
    required {
        id = query "id" (String);
        resource_type = query "resourceType" (String);
        create_chargeback_plan_report_details = json(models::CreateChargebackPlanReportDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ChargebackPlanReport) }
    then { work_request(); }
}
