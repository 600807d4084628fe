// @generated from spec/zpr.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateConfiguration = POST "/configuration",
        "https://docs.oracle.com/iaas/api/#/en/zero-trust-packet-routing/20240301/Configuration/CreateConfiguration";
    facts { with_retry_token(); }
    required {
        create_configuration_details = json(models::CreateConfigurationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { empty }
    then { settled(get_configuration, models::Configuration, models::ConfigurationLifecycleState); }
}
