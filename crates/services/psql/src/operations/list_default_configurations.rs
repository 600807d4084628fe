// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the default configurations.
    ListDefaultConfigurations = GET "/defaultConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/DefaultConfigurationCollection/ListDefaultConfigurations";
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DefaultConfigurationLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the version of the database.
        db_version = query "dbVersion" (String);
        /// Filters by the shape.
        shape = query "shape" (String);
        /// Filters by the number of OCPUs per instance.
        instance_ocpu_count = query "instanceOcpuCount" (i64);
        /// Filters by the amount of memory per instance in GB.
        instance_memory_size_in_gbs = query "instanceMemorySizeInGBs" (i64);
        /// The ID of the configuration.
        configuration_id = query "configurationId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListDefaultConfigurationsSortBy);
    }
    returns {
        pages(models::DefaultConfigurationCollection),
        items(models::DefaultConfigurationSummary = |page| page.items),
    }
}
