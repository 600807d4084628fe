// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the customer instance report export.
    ///
    /// The response has the header `etag`.
    GetCustomerInstanceReportExport =
        GET "/customerInstanceReportExports/{customerInstanceReportExportId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/CustomerInstanceReportExport/GetCustomerInstanceReportExport";
    required {
        customer_instance_report_export_id = path "customerInstanceReportExportId" (String);
    }
    returns {
        json(models::CustomerInstanceReportExport),
        state(models::CustomerInstanceReportExportLifecycleState),
    }
}
