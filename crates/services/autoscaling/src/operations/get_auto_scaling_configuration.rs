// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the auto scaling configuration.
    ///
    /// The response has the header `etag`.
    GetAutoScalingConfiguration = GET "/autoScalingConfigurations/{autoScalingConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/autoscaling/20181001/AutoScalingConfiguration/GetAutoScalingConfiguration";
    required {
        auto_scaling_configuration_id = path "autoScalingConfigurationId" (String);
    }
    returns { json(models::AutoScalingConfiguration) }
}
