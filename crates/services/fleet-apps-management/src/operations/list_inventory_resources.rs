// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the inventory resources.
    ListInventoryResources = GET "/inventoryResources",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/InventoryResourceCollection/ListInventoryResources";
    required {
        compartment_id = query "compartmentId" (String);
        resource_compartment_id = query "resourceCompartmentId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the region of the resource.
        resource_region = query "resourceRegion" (String);
        /// Filters by the values of defined tags, in the form `{namespace}.{tagName}.{value}`.
        /// Case-insensitive.
        defined_tag_equals = query_each "definedTagEquals" ([String]);
        /// Filters by the values of free-form tags, in the form `{tagName}.{value}`.
        /// Case-insensitive.
        freeform_tag_equals = query_each "freeformTagEquals" ([String]);
        /// The inventory properties.
        inventory_properties = query_each "inventoryProperties" ([String]);
        /// The matching criteria.
        matching_criteria = query "matchingCriteria" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListInventoryResourcesSortBy);
    }
    returns {
        pages(models::InventoryResourceCollection),
        items(models::InventoryResourceSummary = |page| page.items),
    }
}
