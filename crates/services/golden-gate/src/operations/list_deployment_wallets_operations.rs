// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the deployment wallets operations.
    ListDeploymentWalletsOperations = GET "/deployments/{deploymentId}/deploymentWalletsOperations",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/DeploymentWalletsOperationSummary/ListDeploymentWalletsOperations";
    required {
        deployment_id = path "deploymentId" (String);
    }
    optional {
        /// The display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is descending for `timeStarted`.
        sort_by = query "sortBy" (models::ListDeploymentWalletsOperationsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::DeploymentWalletsOperationCollection),
        items(models::DeploymentWalletsOperationSummary = |page| page.items),
    }
}
