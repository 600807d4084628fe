// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

operation! {
    /// Gets the chargeback plan report content.
    ///
    /// The response has the header `etag`.
    GetChargebackPlanReportContent = GET "/chargebackPlanReport/{chargebackPlanReportId}/content",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ChargebackPlan/GetChargebackPlanReportContent";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        chargeback_plan_report_id = path "chargebackPlanReportId" (String);
        id = query "id" (String);
        resource_type = query "resourceType" (String);
    }
    optional {
        /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used
        /// together with the end. Ignored if `analysisTimeInterval` is set.
        time_interval_start = query "timeIntervalStart" (DateTime<Utc>);
        /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
        /// `analysisTimeInterval` is set.
        time_interval_end = query "timeIntervalEnd" (DateTime<Utc>);
        /// The relative time interval.
        relative_time_interval = query "relativeTimeInterval" (String);
    }
    returns { stream }
}
