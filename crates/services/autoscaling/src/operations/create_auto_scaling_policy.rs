// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an auto scaling policy.
    ///
    /// The response has the header `etag`.
    CreateAutoScalingPolicy =
        POST "/autoScalingConfigurations/{autoScalingConfigurationId}/policies",
        "https://docs.oracle.com/iaas/api/#/en/autoscaling/20181001/AutoScalingPolicy/CreateAutoScalingPolicy";
    facts { with_retry_token(); }
    required {
        auto_scaling_configuration_id = path "autoScalingConfigurationId" (String);
        create_auto_scaling_policy_details = json(models::CreateAutoScalingPolicyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AutoScalingPolicy) }
}
