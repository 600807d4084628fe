// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the provisioned capacity.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateProvisionedCapacity = PUT "/provisionedCapacities/{provisionedCapacityId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/ProvisionedCapacity/UpdateProvisionedCapacity";
    required {
        provisioned_capacity_id = path "provisionedCapacityId" (String);
        update_provisioned_capacity_details = json(models::UpdateProvisionedCapacityDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_provisioned_capacity, models::ProvisionedCapacity,
            models::ProvisionedCapacityLifecycleState);
    }
}
