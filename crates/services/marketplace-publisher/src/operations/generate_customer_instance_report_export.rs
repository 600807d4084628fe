// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a customer instance report export.
    GenerateCustomerInstanceReportExport = POST "/customerInstanceReportExports/actions/generate",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/CustomerInstanceReportExport/GenerateCustomerInstanceReportExport";
    facts { with_retry_token(); }
    required {
        generate_customer_instance_report_export_details =
            json(models::GenerateCustomerInstanceReportExportDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
}
