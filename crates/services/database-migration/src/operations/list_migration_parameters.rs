// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the migration parameters.
    ListMigrationParameters = GET "/migrationParameters",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/MigrationParameterSummary/ListMigrationParameters";
    optional {
        /// Filters by the type of the migration.
        migration_type = query "migrationType" (models::MigrationParameterMigrationType);
        /// Filters by the combination of source and target databases.
        database_combination = query "databaseCombination"
            (models::MigrationParameterDatabaseCombination);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListMigrationParametersSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::MigrationParameterSummaryCollection),
        items(models::MigrationParameterSummary = |page| page.items),
    }
}
