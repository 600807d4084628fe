// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the types.
    ListTypes = GET "/catalogs/{catalogId}/types",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/TypeCollection/ListTypes";
    required {
        catalog_id = path "catalogId" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::TypeLifecycleState);
        /// Whether the type is internal, so that metadata elements cannot use it.
        is_internal = query "isInternal" (String);
        /// Whether the type can be used to tag metadata elements.
        is_tag = query "isTag" (String);
        /// Whether the type is approved for the classification of objects.
        is_approved = query "isApproved" (String);
        /// The name of the type in the external system.
        external_type_name = query "externalTypeName" (String);
        /// Filters by the category of the type, such as data assets or connections.
        type_category = query "typeCategory" (String);
        /// The fields to return.
        fields = query_each "fields" ([models::ListTypesField]);
        /// The field to sort by. Default: `TIMECREATED`. The default order is ascending for
        /// `DISPLAYNAME` and descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListTypesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(models::TypeCollection), items(models::TypeSummary = |page| page.items) }
}
