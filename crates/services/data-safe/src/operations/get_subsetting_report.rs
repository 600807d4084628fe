// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the subsetting report.
    ///
    /// The response has the header `etag`.
    GetSubsettingReport = GET "/subsettingReports/{subsettingReportId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingReport/GetSubsettingReport";
    required {
        subsetting_report_id = path "subsettingReportId" (String);
    }
    returns { json(models::SubsettingReport), state(models::SubsettingReportLifecycleState) }
}
