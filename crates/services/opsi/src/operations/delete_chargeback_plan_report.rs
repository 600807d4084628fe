// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the chargeback plan report.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteChargebackPlanReport = DELETE "/chargebackPlanReport/{chargebackPlanReportId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ChargebackPlan/DeleteChargebackPlanReport";
    required {
        chargeback_plan_report_id = path "chargebackPlanReportId" (String);
        id = query "id" (String);
        resource_type = query "resourceType" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
