// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the configuration source providers.
    ListConfigurationSourceProviders = GET "/configurationSourceProviders",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/ConfigurationSourceProviderSummary/ListConfigurationSourceProviders";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the configuration source provider.
        configuration_source_provider_id = query "configurationSourceProviderId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListConfigurationSourceProvidersSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the type of the configuration source provider.
        config_source_provider_type = query "configSourceProviderType" (String);
    }
    returns {
        pages(models::ConfigurationSourceProviderCollection),
        items(models::ConfigurationSourceProviderSummary = |page| page.items.unwrap_or_default()),
    }
}
