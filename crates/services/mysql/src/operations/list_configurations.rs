// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the configurations.
    ListConfigurations = GET "/configurations",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/ConfigurationSummary/ListConfigurations";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the configuration.
        configuration_id = query "configurationId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ConfigurationLifecycleState);
        /// Filters by the type.
        type_ = query_each "type" ([models::ConfigurationType]);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the name of the shape.
        shape_name = query "shapeName" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListConfigurationsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::ConfigurationSummary>), items(models::ConfigurationSummary) }
}
