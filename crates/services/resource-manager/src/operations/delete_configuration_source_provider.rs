// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the configuration source provider.
    DeleteConfigurationSourceProvider =
        DELETE "/configurationSourceProviders/{configurationSourceProviderId}",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/ConfigurationSourceProvider/DeleteConfigurationSourceProvider";
    required {
        configuration_source_provider_id = path "configurationSourceProviderId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_configuration_source_provider); }
}
