// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the chargeback plan report.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateChargebackPlanReport = PUT "/chargebackPlanReport/{chargebackPlanReportId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ChargebackPlan/UpdateChargebackPlanReport";
    required {
        chargeback_plan_report_id = path "chargebackPlanReportId" (String);
        id = query "id" (String);
        resource_type = query "resourceType" (String);
        update_chargeback_plan_report_details = json(models::UpdateChargebackPlanReportDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
