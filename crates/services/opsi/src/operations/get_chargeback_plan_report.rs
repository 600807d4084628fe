// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the chargeback plan report.
    ///
    /// The response has the header `etag`.
    GetChargebackPlanReport = GET "/chargebackPlanReport/{chargebackPlanReportId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ChargebackPlan/GetChargebackPlanReport";
    required {
        chargeback_plan_report_id = path "chargebackPlanReportId" (String);
        id = query "id" (String);
        resource_type = query "resourceType" (String);
    }
    returns { json(models::ChargebackPlanReport) }
}
