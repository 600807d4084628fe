// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an OPSI configuration.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateOpsiConfiguration = POST "/opsiConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OpsiConfigurations/CreateOpsiConfiguration";
    facts { with_retry_token(); }
    required {
        create_opsi_configuration_details = json(models::CreateOpsiConfigurationDetails);
    }
    optional {
        /// The optional fields to return. Others are omitted.
        opsi_config_field = query_each "opsiConfigField"
            ([models::CreateOpsiConfigurationOpsiConfigField]);
        /// Filters by whether configuration items are customized.
        config_item_custom_status = query_each "configItemCustomStatus"
            ([models::CreateOpsiConfigurationConfigItemCustomStatus]);
        /// Filters configuration items by applicable context.
        config_items_applicable_context = query_each "configItemsApplicableContext" ([String]);
        /// The fields of configuration items to return.
        config_item_field = query_each "configItemField"
            ([models::CreateOpsiConfigurationConfigItemField]);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OpsiConfiguration) }
    then {
        settled(get_opsi_configuration, models::OpsiConfiguration,
            models::OpsiConfigurationLifecycleState);
        with_id("opsiConfigurationId", "id");
    }
}
