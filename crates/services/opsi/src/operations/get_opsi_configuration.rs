// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the OPSI configuration.
    ///
    /// The response has the header `etag`.
    GetOpsiConfiguration = GET "/opsiConfigurations/{opsiConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OpsiConfigurations/GetOpsiConfiguration";
    required {
        opsi_configuration_id = path "opsiConfigurationId" (String);
    }
    optional {
        /// The optional fields to return. Others are omitted.
        opsi_config_field = query_each "opsiConfigField"
            ([models::GetOpsiConfigurationOpsiConfigField]);
        /// Filters by whether configuration items are customized.
        config_item_custom_status = query_each "configItemCustomStatus"
            ([models::GetOpsiConfigurationConfigItemCustomStatus]);
        /// Filters configuration items by applicable context.
        config_items_applicable_context = query_each "configItemsApplicableContext" ([String]);
        /// The fields of configuration items to return.
        config_item_field = query_each "configItemField"
            ([models::GetOpsiConfigurationConfigItemField]);
    }
    returns { json(models::OpsiConfiguration), state(models::OpsiConfigurationLifecycleState) }
}
