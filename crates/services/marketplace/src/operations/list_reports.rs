// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the reports.
    ListReports = GET "/reports",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/ReportCollection/ListReports";
    required {
        report_type = query "reportType" (String);
        date = query "date" (DateTime<Utc>);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(models::ReportCollection), items(models::ReportSummary = |page| page.items) }
}
