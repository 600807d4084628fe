// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the custom properties.
    ListCustomProperties = GET "/catalogs/{catalogId}/namespaces/{namespaceId}/customProperties",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/CustomProperty/ListCustomProperties";
    required {
        catalog_id = path "catalogId" (String);
        namespace_id = path "namespaceId" (String);
    }
    optional {
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the display name: with this text anywhere in it. Case-insensitive.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the data types.
        data_types = query_each "dataTypes" ([models::CustomPropertyDataType]);
        /// The name of the type. Case-insensitive.
        type_name = query_each "typeName" ([models::ListCustomPropertiesTypeName]);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::CustomPropertyLifecycleState);
        /// Filters by the creation time.
        time_created = query "timeCreated" (DateTime<Utc>);
        /// Filters by the time of the last update.
        time_updated = query "timeUpdated" (DateTime<Utc>);
        /// Filters by the OCID of the creator.
        created_by_id = query "createdById" (String);
        /// Filters by the OCID of the user who made the last update.
        updated_by_id = query "updatedById" (String);
        /// The fields to return.
        fields = query_each "fields" ([models::ListCustomPropertiesField]);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `USAGECOUNT` and `DISPLAYNAME`.
        sort_by = query "sortBy" (models::ListCustomPropertiesSortBy);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::CustomPropertyCollection),
        items(models::CustomPropertySummary = |page| page.items),
    }
}
