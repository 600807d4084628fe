// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the configuration source provider to another compartment.
    ChangeConfigurationSourceProviderCompartment =
        POST "/configurationSourceProviders/{configurationSourceProviderId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/ConfigurationSourceProvider/ChangeConfigurationSourceProviderCompartment";
    facts { with_retry_token(); }
    required {
        configuration_source_provider_id = path "configurationSourceProviderId" (String);
        change_configuration_source_provider_compartment_details =
            json(models::ChangeConfigurationSourceProviderCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_configuration_source_provider, models::ConfigurationSourceProvider,
            models::ConfigurationSourceProviderLifecycleState);
    }
}
