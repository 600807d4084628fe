// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the cloud DB systems.
    ListCloudDbSystems = GET "/cloudDbSystems",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbSystem/ListCloudDbSystems";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the parent infrastructure of the database system.
        dbaas_parent_infrastructure_id = query "dbaasParentInfrastructureId" (String);
        /// Filters by the type of the deployment.
        deployment_type = query "deploymentType" (models::CloudDbSystemDeploymentType);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::CloudDbSystemLifecycleState);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListCloudDbSystemsSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::CloudDbSystemCollection),
        items(models::CloudDbSystemSummary = |page| page.items),
    }
}
