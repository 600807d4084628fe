// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the configurations.
    ListConfigurations = GET "/configurations",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/ConfigurationCollection/ListConfigurations";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ConfigurationLifecycleState);
        /// The type of the configuration.
        config_type = query "configType" (models::ConfigurationConfigType);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the version of the database.
        db_version = query "dbVersion" (String);
        /// Filters by the shape.
        shape = query "shape" (String);
        /// Filters by the ID of the configuration.
        configuration_id = query "configurationId" (String);
        /// Filters by the number of OCPUs per instance.
        instance_ocpu_count = query "instanceOcpuCount" (i64);
        /// Filters by the amount of memory per instance in GB.
        instance_memory_size_in_gbs = query "instanceMemorySizeInGBs" (i64);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListConfigurationsSortBy);
    }
    returns {
        pages(models::ConfigurationCollection),
        items(models::ConfigurationSummary = |page| page.items),
    }
}
