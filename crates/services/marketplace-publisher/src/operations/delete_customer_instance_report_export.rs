// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the customer instance report export.
    DeleteCustomerInstanceReportExport =
        DELETE "/customerInstanceReportExports/{customerInstanceReportExportId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/CustomerInstanceReportExport/DeleteCustomerInstanceReportExport";
    required {
        customer_instance_report_export_id = path "customerInstanceReportExportId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_customer_instance_report_export); }
}
