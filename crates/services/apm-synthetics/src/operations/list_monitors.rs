// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the monitors.
    ListMonitors = GET "/monitors",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/MonitorCollection/ListMonitors";
    facts { with_secret_fields(&["authRequestPostBody", "authToken", "authUserPassword", "databaseWallet", "headerValue", "password"]); }
    required {
        apm_domain_id = query "apmDomainId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the script.
        script_id = query "scriptId" (String);
        /// The name of the vantage point.
        vantage_point = query "vantagePoint" (String);
        /// Filters by the type of the monitor.
        monitor_type = query "monitorType" (String);
        /// Filters by the status.
        status = query "status" (models::MonitorStatus);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Whether the maintenance window is active.
        is_maintenance_window_active = query "isMaintenanceWindowActive" (bool);
        /// Whether the maintenance window is set.
        is_maintenance_window_set = query "isMaintenanceWindowSet" (bool);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated` and `timeUpdated`.
        sort_by = query "sortBy" (models::ListMonitorsSortBy);
    }
    returns { pages(models::MonitorCollection), items(models::MonitorSummary = |page| page.items) }
}
