// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the provisioned capacity.
    ///
    /// The response has the header `etag`.
    GetProvisionedCapacity = GET "/provisionedCapacities/{provisionedCapacityId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/ProvisionedCapacity/GetProvisionedCapacity";
    required {
        provisioned_capacity_id = path "provisionedCapacityId" (String);
    }
    returns { json(models::ProvisionedCapacity), state(models::ProvisionedCapacityLifecycleState) }
}
