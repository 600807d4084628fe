// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the configuration items.
    SummarizeConfigurationItems = GET "/opsiConfigurations/configurationItems",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OpsiConfigurations/SummarizeConfigurationItems";
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The type of the Ops Insights configuration.
        opsi_config_type = query "opsiConfigType"
            (models::SummarizeConfigurationItemsOpsiConfigType);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters configuration items by applicable context.
        config_items_applicable_context = query_each "configItemsApplicableContext" ([String]);
        /// The fields of configuration items to return.
        config_item_field = query_each "configItemField"
            ([models::SummarizeConfigurationItemsConfigItemField]);
        /// The name.
        name = query "name" (String);
    }
    returns { pages(models::ConfigurationItemsCollection) }
}
