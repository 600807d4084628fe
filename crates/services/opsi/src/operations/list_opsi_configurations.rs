// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the OPSI configurations.
    ListOpsiConfigurations = GET "/opsiConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OpsiConfigurations/ListOpsiConfigurations";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query_each "lifecycleState" ([models::OpsiConfigurationLifecycleState]);
        /// Filters by the type of the Ops Insights configuration.
        opsi_config_type = query_each "opsiConfigType"
            ([models::ListOpsiConfigurationsOpsiConfigType]);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListOpsiConfigurationsSortBy);
    }
    returns {
        pages(models::OpsiConfigurationsCollection),
        items(models::OpsiConfigurationSummary = |page| page.items),
    }
}
