// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the configuration to another compartment.
    ChangeConfigurationCompartment =
        POST "/configurations/{configurationId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/Configuration/ChangeConfigurationCompartment";
    facts { with_retry_token(); }
    required {
        configuration_id = path "configurationId" (String);
        change_configuration_compartment_details =
            json(models::ChangeConfigurationCompartmentDetails);
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
    then { settled(get_configuration, models::Configuration, models::ConfigurationLifecycleState); }
}
