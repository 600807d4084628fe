// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the VM instance.
    UpdateVmInstance = PUT "/vmInstances/{vmInstanceId}";
    required {
        vm_instance_id = path "vmInstanceId" (String);
        update_vm_instance_details = json(models::UpdateVmInstanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::VmInstance) }
    then { settled(get_vm_instance, models::VmInstance, models::VmInstanceLifecycleState); }
}
