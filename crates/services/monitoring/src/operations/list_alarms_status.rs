// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the alarms status.
    ListAlarmsStatus = GET "/alarms/status",
        "https://docs.oracle.com/iaas/api/#/en/monitoring/20180401/AlarmStatusSummary/ListAlarmsStatus";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page. Default: `1000`.
        limit = query "limit" (i64);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListAlarmsStatusSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The OCID of the resource.
        resource_id = query "resourceId" (String);
        /// The name of the service. Example: `logging-analytics`.
        service_name = query "serviceName" (String);
        /// The OCID of the entity.
        entity_id = query "entityId" (String);
        /// Filters by the status.
        status = query "status" (models::ListAlarmsStatusStatus);
    }
    returns { pages(Vec<models::AlarmStatusSummary>), items(models::AlarmStatusSummary) }
}
