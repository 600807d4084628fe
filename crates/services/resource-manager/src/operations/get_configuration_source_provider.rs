// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the configuration source provider.
    ///
    /// The response has the header `etag`.
    GetConfigurationSourceProvider =
        GET "/configurationSourceProviders/{configurationSourceProviderId}",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/ConfigurationSourceProvider/GetConfigurationSourceProvider";
    required {
        configuration_source_provider_id = path "configurationSourceProviderId" (String);
    }
    returns {
        json(models::ConfigurationSourceProvider),
        state(models::ConfigurationSourceProviderLifecycleState),
    }
}
