// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a configuration.
    ///
    /// The response has the header `etag`.
    CreateConfiguration = POST "/configurations",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/Configuration/CreateConfiguration";
    facts { with_retry_token(); }
    required {
        create_configuration_details = json(models::CreateConfigurationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Configuration) }
    then {
        settled(get_configuration, models::Configuration, models::ConfigurationLifecycleState);
        with_id("configurationId", "id");
    }
}
