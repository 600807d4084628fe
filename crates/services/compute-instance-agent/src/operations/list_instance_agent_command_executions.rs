// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the instance agent command executions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListInstanceAgentCommandExecutions = GET "/instanceAgentCommandExecutions",
        "https://docs.oracle.com/iaas/api/#/en/instanceagent/20180530/InstanceAgentCommandExecutionSummary/ListInstanceAgentCommandExecutions";
    facts {
        without_default_retry();
        with_secret_fields(&["outputUri"]);
    }
    required {
        compartment_id = query "compartmentId" (String);
        instance_id = query "instanceId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. The default order is descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListInstanceAgentCommandExecutionsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState"
            (models::InstanceAgentCommandExecutionLifecycleState);
    }
    returns {
        pages(Vec<models::InstanceAgentCommandExecutionSummary>),
        items(models::InstanceAgentCommandExecutionSummary),
    }
}
