// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the migration object types.
    ListMigrationObjectTypes = GET "/migrationObjectTypes",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/MigrationObjectTypeSummary/ListMigrationObjectTypes";
    required {
        connection_type = query "connectionType" (models::ListMigrationObjectTypesConnectionType);
    }
    optional {
        /// The field to sort by. Default: `name`.
        sort_by = query "sortBy" (models::ListMigrationObjectTypesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::MigrationObjectTypeSummaryCollection),
        items(models::MigrationObjectTypeSummary = |page| page.items),
    }
}
