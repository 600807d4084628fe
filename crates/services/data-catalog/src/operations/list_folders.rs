// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the folders.
    ListFolders = GET "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/folders",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/FolderCollection/ListFolders";
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
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
        lifecycle_state = query "lifecycleState" (models::FolderLifecycleState);
        /// Filters by the key of the parent folder.
        parent_folder_key = query "parentFolderKey" (String);
        /// Filters by the path.
        path = query "path" (String);
        /// Filters by the external key.
        external_key = query "externalKey" (String);
        /// Filters by the creation time.
        time_created = query "timeCreated" (DateTime<Utc>);
        /// Filters by the time of the last update.
        time_updated = query "timeUpdated" (DateTime<Utc>);
        /// The OCID of the creator.
        created_by_id = query "createdById" (String);
        /// The OCID of the user who made the last update.
        updated_by_id = query "updatedById" (String);
        /// The harvest status.
        harvest_status = query "harvestStatus" (models::FolderHarvestStatus);
        /// The key of the last harvest job that updated the object.
        last_job_key = query "lastJobKey" (String);
        /// The fields to return.
        fields = query_each "fields" ([models::ListFoldersField]);
        /// Filters by the key of the type.
        type_key = query "typeKey" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYORBUSINESSNAME`.
        sort_by = query "sortBy" (models::ListFoldersSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(models::FolderCollection), items(models::FolderSummary = |page| page.items) }
}
