// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the resource principal configurations.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListResourcePrincipalConfigurations =
        GET "/bdsInstances/{bdsInstanceId}/resourcePrincipalConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsInstance/ListResourcePrincipalConfigurations";
    facts { without_default_retry(); }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListResourcePrincipalConfigurationsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::ResourcePrincipalConfigurationLifecycleState);
    }
    returns {
        pages(Vec<models::ResourcePrincipalConfigurationSummary>),
        items(models::ResourcePrincipalConfigurationSummary),
    }
}
