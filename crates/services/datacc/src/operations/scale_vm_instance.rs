// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Scales the VM instance.
    ScaleVmInstance = POST "/vmInstances/{vmInstanceId}/actions/scale";
    facts { with_retry_token(); }
    required {
        vm_instance_id = path "vmInstanceId" (String);
        scale_vm_instance_details = json(models::ScaleVmInstanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_vm_instance, models::VmInstance, models::VmInstanceLifecycleState); }
}
