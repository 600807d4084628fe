// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the configuration source provider.
    ///
    /// The response has the header `etag`.
    UpdateConfigurationSourceProvider =
        PUT "/configurationSourceProviders/{configurationSourceProviderId}",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/ConfigurationSourceProvider/UpdateConfigurationSourceProvider";
    facts { with_secret_fields(&["accessToken"]); }
    required {
        configuration_source_provider_id = path "configurationSourceProviderId" (String);
        update_configuration_source_provider_details =
            json(models::UpdateConfigurationSourceProviderDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ConfigurationSourceProvider) }
    then {
        settled(get_configuration_source_provider, models::ConfigurationSourceProvider,
            models::ConfigurationSourceProviderLifecycleState);
    }
}
