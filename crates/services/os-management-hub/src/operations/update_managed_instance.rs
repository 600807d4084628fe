// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the managed instance.
    ///
    /// The response has the header `etag`.
    UpdateManagedInstance = PUT "/managedInstances/{managedInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstance/UpdateManagedInstance";
    required {
        managed_instance_id = path "managedInstanceId" (String);
        update_managed_instance_details = json(models::UpdateManagedInstanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ManagedInstance) }
}
