// @generated from spec/ddfs.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the instance.
    UpdateInstance = PUT "/instances/{instanceId}",
        "https://docs.oracle.com/iaas/api/#/en/ddfs/20260831/Instance/UpdateInstance";
    required {
        instance_id = path "instanceId" (String);
        update_instance_details = json(models::UpdateInstanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_instance, models::Instance, models::InstanceLifecycleState); }
}
