// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the inventory records.
    ListInventoryRecords = GET "/inventoryRecords",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/InventoryRecordCollection/ListInventoryRecords";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The ID of the fleet.
        fleet_id = query "fleetId" (String);
        /// The ID of the resource.
        resource_id = query "resourceId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Whether the response contains inventory details.
        is_details_required = query "isDetailsRequired" (bool);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListInventoryRecordsSortBy);
    }
    returns {
        pages(models::InventoryRecordCollection),
        items(models::InventoryRecordSummary = |page| page.items),
    }
}
