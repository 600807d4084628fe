// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the instance configuration.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetInstanceConfiguration = GET "/instanceConfigurations/{instanceConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InstanceConfiguration/GetInstanceConfiguration";
    facts { without_default_retry(); }
    required {
        instance_configuration_id = path "instanceConfigurationId" (String);
    }
    returns { json(models::InstanceConfiguration) }
}
