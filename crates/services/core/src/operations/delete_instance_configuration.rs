// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the instance configuration.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteInstanceConfiguration = DELETE "/instanceConfigurations/{instanceConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InstanceConfiguration/DeleteInstanceConfiguration";
    facts { without_default_retry(); }
    required {
        instance_configuration_id = path "instanceConfigurationId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
