// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the VM instance.
    ///
    /// The response has the header `etag`.
    GetVmInstance = GET "/vmInstances/{vmInstanceId}";
    required {
        vm_instance_id = path "vmInstanceId" (String);
    }
    returns { json(models::VmInstance), state(models::VmInstanceLifecycleState) }
}
