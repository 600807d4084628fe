// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the configuration.
    ///
    /// The response has the header `etag`.
    UpdateConfiguration = PUT "/configurations/{configurationId}",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/Configuration/UpdateConfiguration";
    facts { with_retry_token(); }
    required {
        configuration_id = path "configurationId" (String);
        update_configuration_details = json(models::UpdateConfigurationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Configuration) }
    then { settled(get_configuration, models::Configuration, models::ConfigurationLifecycleState); }
}
