// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the default configuration.
    ///
    /// The response has the header `etag`.
    GetDefaultConfiguration = GET "/defaultConfigurations/{defaultConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/DefaultConfiguration/GetDefaultConfiguration";
    required {
        default_configuration_id = path "defaultConfigurationId" (String);
    }
    returns {
        json(models::DefaultConfiguration),
        state(models::DefaultConfigurationLifecycleState),
    }
}
