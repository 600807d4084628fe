// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the configuration.
    ///
    /// The response has the header `etag`.
    GetConfiguration = GET "/configurations/{configurationId}",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/Configuration/GetConfiguration";
    required {
        configuration_id = path "configurationId" (String);
    }
    returns { json(models::Configuration), state(models::ConfigurationLifecycleState) }
}
