// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the configuration.
    ///
    /// The response has the header `etag`.
    GetConfiguration = GET "/configurations/{configurationId}",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/Configuration/GetConfiguration";
    required {
        configuration_id = path "configurationId" (String);
    }
    optional {
        /// The precondition. With `*`, the call succeeds only if the resource does not exist; with
        /// an etag, only if the resource has a different one.
        if_none_match = header "if-none-match" (String);
    }
    returns { json(models::Configuration), state(models::ConfigurationLifecycleState) }
}
