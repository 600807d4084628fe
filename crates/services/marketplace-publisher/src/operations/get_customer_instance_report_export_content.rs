// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the customer instance report export content.
    GetCustomerInstanceReportExportContent =
        GET "/customerInstanceReportExports/{customerInstanceReportExportId}/content",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/CustomerInstanceReportExport/GetCustomerInstanceReportExportContent";
    required {
        customer_instance_report_export_id = path "customerInstanceReportExportId" (String);
    }
    returns { empty }
}
