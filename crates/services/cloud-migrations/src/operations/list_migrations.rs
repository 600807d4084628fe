// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the migrations.
    ListMigrations = GET "/migrations",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/MigrationCollection/ListMigrations";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::MigrationLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the migration.
        migration_id = query "migrationId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListMigrationsSortBy);
    }
    returns {
        pages(models::MigrationCollection),
        items(models::MigrationSummary = |page| page.items),
    }
}
