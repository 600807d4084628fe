// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the OPSI data objects.
    ListOpsiDataObjects = GET "/opsiDataObjects",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OpsiDataObjects/ListOpsiDataObjects";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the type of the data object.
        data_object_type = query_each "dataObjectType"
            ([models::ListOpsiDataObjectsDataObjectType]);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListOpsiDataObjectsSortBy);
        /// The name of the group.
        group_name = query "groupName" (String);
        /// Filters by the name.
        name = query "name" (String);
    }
    returns {
        pages(models::OpsiDataObjectsCollection),
        items(models::OpsiDataObjectSummary = |page| page.items),
    }
}
