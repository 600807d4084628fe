// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the attributes.
    ListAttributes =
        GET "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/entities/{entityKey}/attributes",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/AttributeCollection/ListAttributes";
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        entity_key = path "entityKey" (String);
    }
    optional {
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the business name, which supplements the harvested display name.
        /// Case-insensitive.
        business_name = query "businessName" (String);
        /// Filters by the display or business name: with this text anywhere in it.
        /// Case-insensitive.
        display_or_business_name_contains = query "displayOrBusinessNameContains" (String);
        /// Filters by the display name: with this text anywhere in it. Case-insensitive.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::AttributeLifecycleState);
        /// Filters by the creation time.
        time_created = query "timeCreated" (DateTime<Utc>);
        /// Filters by the time of the last update.
        time_updated = query "timeUpdated" (DateTime<Utc>);
        /// The OCID of the creator.
        created_by_id = query "createdById" (String);
        /// The OCID of the user who made the last update.
        updated_by_id = query "updatedById" (String);
        /// Filters by the external key.
        external_key = query "externalKey" (String);
        /// The time when the object was last modified in the external system.
        time_external = query "timeExternal" (DateTime<Utc>);
        /// The name of the type in the external system.
        external_type_name = query "externalTypeName" (String);
        /// Whether the attribute can be the watermark for extracting incremental data.
        is_incremental_data = query "isIncrementalData" (bool);
        /// Filters by whether null values are allowed.
        is_nullable = query "isNullable" (bool);
        /// Filters by the maximum length of the attribute value.
        length = query "length" (i64);
        /// Filters by the position of the attribute in the record.
        position = query "position" (i64);
        /// Filters by the precision of the attribute value, typically of a float.
        precision = query "precision" (i64);
        /// Filters by the scale of the attribute value, typically of a float.
        scale = query "scale" (i64);
        /// The fields to return.
        fields = query_each "fields" ([models::ListAttributesField]);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListAttributesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::AttributeCollection),
        items(models::AttributeSummary = |page| page.items),
    }
}
