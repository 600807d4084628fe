// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the catalog items.
    ListCatalogItems = GET "/catalogItems",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/CatalogItemCollection/ListCatalogItems";
    facts { with_secret_fields(&["accessUri", "packageUrl"]); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the type of the configuration source.
        config_source_type = query "configSourceType" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::CatalogItemLifecycleState);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName`.
        sort_by = query "sortBy" (models::ListCatalogItemsSortBy);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The ID of the catalog listing.
        catalog_listing_id = query "catalogListingId" (String);
        /// The catalog listing version criteria.
        catalog_listing_version_criteria = query "catalogListingVersionCriteria"
            (models::ListCatalogItemsCatalogListingVersionCriteria);
        /// Filters by the type of the package. Case-insensitive.
        package_type = query "packageType" (models::CatalogItemPackageType);
        /// Whether results also contain the public items of the root compartment.
        should_list_public_items = query "shouldListPublicItems" (bool);
    }
    returns {
        pages(models::CatalogItemCollection),
        items(models::CatalogItemSummary = |page| page.items),
    }
}
