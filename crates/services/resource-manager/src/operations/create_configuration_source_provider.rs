// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a configuration source provider.
    ///
    /// The response has the header `etag`.
    CreateConfigurationSourceProvider = POST "/configurationSourceProviders",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/ConfigurationSourceProvider/CreateConfigurationSourceProvider";
    facts {
        with_retry_token();
        with_secret_fields(&["accessToken"]);
    }
    required {
        create_configuration_source_provider_details =
            json(models::CreateConfigurationSourceProviderDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ConfigurationSourceProvider) }
    then {
        settled(get_configuration_source_provider, models::ConfigurationSourceProvider,
            models::ConfigurationSourceProviderLifecycleState);
        with_id("configurationSourceProviderId", "id");
    }
}
