// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the managed databases.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListManagedDatabases = GET "/managedDatabases",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/ListManagedDatabases";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the management option of Database Management.
        management_option = query "managementOption" (models::ManagedDatabaseManagementOption);
        /// Filters by the type of the deployment.
        deployment_type = query "deploymentType" (models::ManagedDatabaseDeploymentType);
        /// The OCID of the Exadata infrastructure.
        external_exadata_infrastructure_id = query "externalExadataInfrastructureId" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListManagedDatabasesSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::ManagedDatabaseCollection),
        items(models::ManagedDatabaseSummary = |page| page.items),
    }
}
