// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the target databases.
    ListTargetDatabases = GET "/targetDatabases",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/TargetDatabaseSummary/ListTargetDatabases";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The ID of the associated resource.
        associated_resource_id = query "associatedResourceId" (String);
        /// The OCID of the enablement resource.
        enablement_resource_ocid = query "enablementResourceOcid" (String);
        /// Filters by the OCID of the target database.
        target_database_id = query "targetDatabaseId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::TargetDatabaseLifecycleState);
        /// Filters by the type of the database.
        database_type = query "databaseType" (models::TargetDatabaseDatabaseType);
        /// Filters by the type of the infrastructure.
        infrastructure_type = query "infrastructureType" (models::TargetDatabaseInfrastructureType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListTargetDatabasesAccessLevel);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListTargetDatabasesSortBy);
    }
    returns { pages(Vec<models::TargetDatabaseSummary>), items(models::TargetDatabaseSummary) }
}
