// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the unified agent configurations.
    ///
    /// The response has the header `opc-previous-page`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListUnifiedAgentConfigurations = GET "/unifiedAgentConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/UnifiedAgentConfiguration/ListUnifiedAgentConfigurations";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The OCID of the log.
        log_id = query "logId" (String);
        /// Whether to include all levels of child compartments. Default: `false`.
        is_compartment_id_in_subtree = query "isCompartmentIdInSubtree" (bool);
        /// The OCID of the group.
        group_id = query "groupId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::UnifiedAgentConfigurationLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListUnifiedAgentConfigurationsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::UnifiedAgentConfigurationCollection),
        items(models::UnifiedAgentConfigurationSummary = |page| page.items),
    }
}
