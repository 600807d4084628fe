// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the entity tags.
    ListEntityTags =
        GET "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/entities/{entityKey}/tags",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/EntityTagCollection/ListEntityTags";
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        entity_key = path "entityKey" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::EntityTagLifecycleState);
        /// Filters by the key of the glossary term.
        term_key = query "termKey" (String);
        /// Filters by the path of the related glossary term.
        term_path = query "termPath" (String);
        /// Filters by the creation time.
        time_created = query "timeCreated" (DateTime<Utc>);
        /// The OCID of the creator.
        created_by_id = query "createdById" (String);
        /// The fields to return.
        fields = query_each "fields" ([models::ListEntityTagsField]);
        /// The field to sort by. Default: `TIMECREATED`. The default order is ascending for
        /// `DISPLAYNAME` and descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListEntityTagsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::EntityTagCollection),
        items(models::EntityTagSummary = |page| page.items),
    }
}
