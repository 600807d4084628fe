// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an auto scaling configuration.
    ///
    /// The response has the header `etag`.
    CreateAutoScalingConfiguration = POST "/autoScalingConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/autoscaling/20181001/AutoScalingConfiguration/CreateAutoScalingConfiguration";
    facts { with_retry_token(); }
    required {
        create_auto_scaling_configuration_details =
            json(models::CreateAutoScalingConfigurationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AutoScalingConfiguration) }
}
