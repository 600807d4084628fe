// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the deployments.
    ListDeployments = GET "/deployments",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Deployment/ListDeployments";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The supported connection type.
        supported_connection_type = query "supportedConnectionType"
            (models::ListDeploymentsSupportedConnectionType);
        /// The OCID of the assigned connection.
        assigned_connection_id = query "assignedConnectionId" (String);
        /// The ID of the assignable connection.
        assignable_connection_id = query "assignableConnectionId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DeploymentLifecycleState);
        /// Filters by the lifecycle substate.
        lifecycle_sub_state = query "lifecycleSubState" (models::DeploymentLifecycleSubState);
        /// Filters by the type of the deployment.
        deployment_type = query "deploymentType" (models::DeploymentType);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the fully qualified domain name.
        fqdn = query "fqdn" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListDeploymentsSortBy);
    }
    returns {
        pages(models::DeploymentCollection),
        items(models::DeploymentSummary = |page| page.items),
    }
}
