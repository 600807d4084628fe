// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Exports the dashboard.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ExportDashboard = GET "/managementDashboards/actions/exportDashboard/{exportDashboardId}",
        "https://docs.oracle.com/iaas/api/#/en/managementdashboard/20200901/ManagementDashboardImportDetails/ExportDashboard";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        export_dashboard_id = path "exportDashboardId" (String);
    }
    optional {
        /// The export tags.
        export_tags = query "exportTags" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ManagementDashboardExportDetails) }
}
