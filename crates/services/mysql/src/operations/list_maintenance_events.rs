// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the maintenance events.
    ListMaintenanceEvents = GET "/dbSystems/{dbSystemId}/maintenanceEvents",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/MaintenanceEvent/ListMaintenanceEvents";
    required {
        db_system_id = path "dbSystemId" (String);
    }
    optional {
        /// Filters by the version of MySQL before the maintenance.
        mysql_version_before_maintenance = query "mysqlVersionBeforeMaintenance" (String);
        /// Filters by the version of MySQL after the maintenance.
        mysql_version_after_maintenance = query "mysqlVersionAfterMaintenance" (String);
        /// Filters by the type of the maintenance.
        maintenance_type = query "maintenanceType" (models::MaintenanceEventMaintenanceType);
        /// Filters by the nature of the maintenance.
        maintenance_action = query "maintenanceAction" (models::MaintenanceEventMaintenanceAction);
        /// Filters by the last status of the maintenance.
        maintenance_status = query "maintenanceStatus" (models::MaintenanceEventMaintenanceStatus);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListMaintenanceEventsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(Vec<models::MaintenanceEvent>), items(models::MaintenanceEvent) }
}
