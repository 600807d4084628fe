// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the instance pool load balancer attachment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetInstancePoolLoadBalancerAttachment =
        GET "/instancePools/{instancePoolId}/loadBalancerAttachments/{instancePoolLoadBalancerAttachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InstancePoolLoadBalancerAttachment/GetInstancePoolLoadBalancerAttachment";
    facts { without_default_retry(); }
    required {
        instance_pool_id = path "instancePoolId" (String);
        instance_pool_load_balancer_attachment_id = path "instancePoolLoadBalancerAttachmentId"
            (String);
    }
    returns {
        json(models::InstancePoolLoadBalancerAttachment),
        state(models::InstancePoolLoadBalancerAttachmentLifecycleState),
    }
}
