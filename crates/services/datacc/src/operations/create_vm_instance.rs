// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a VM instance.
    CreateVmInstance = POST "/vmInstances";
    facts { with_retry_token(); }
    required {
        create_vm_instance_details = json(models::CreateVmInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::VmInstance) }
    then {
        settled(get_vm_instance, models::VmInstance, models::VmInstanceLifecycleState);
        with_id("vmInstanceId", "id");
    }
}
