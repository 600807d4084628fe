// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the auto scaling configuration.
    ///
    /// The response has the header `etag`.
    UpdateAutoScalingConfiguration = PUT "/autoScalingConfigurations/{autoScalingConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/autoscaling/20181001/AutoScalingConfiguration/UpdateAutoScalingConfiguration";
    facts { with_retry_token(); }
    required {
        auto_scaling_configuration_id = path "autoScalingConfigurationId" (String);
        update_auto_scaling_configuration_details =
            json(models::UpdateAutoScalingConfigurationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AutoScalingConfiguration) }
}
