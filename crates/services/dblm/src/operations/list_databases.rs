// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the databases.
    ListDatabases = GET "/patchManagement/databases";
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListDatabasesLifecycleState);
        /// The release version of the database.
        database_release = query "databaseRelease" (String);
        /// Filters by the type of the database.
        database_type = query "databaseType" (models::ListDatabasesDatabaseType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListDatabasesSortBy);
        /// The ID of the image.
        image_id = query "imageId" (String);
        /// The display name.
        display_name = query "displayName" (String);
        /// The ID of the drifter patch.
        drifter_patch_id = query "drifterPatchId" (i64);
        /// The image compliance.
        image_compliance = query "imageCompliance" (models::ListDatabasesImageCompliance);
        /// The types of severity.
        severity_type = query_each "severityType" ([models::ListDatabasesSeverityType]);
    }
    returns {
        pages(models::PatchDatabasesCollection),
        items(models::DatabasesSummary = |page| page.items),
    }
}
