// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the managed instance group.
    ///
    /// The response has the header `etag`.
    UpdateManagedInstanceGroup = PUT "/managedInstanceGroups/{managedInstanceGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstanceGroup/UpdateManagedInstanceGroup";
    required {
        managed_instance_group_id = path "managedInstanceGroupId" (String);
        update_managed_instance_group_details = json(models::UpdateManagedInstanceGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ManagedInstanceGroup) }
    then {
        settled(get_managed_instance_group, models::ManagedInstanceGroup,
            models::ManagedInstanceGroupLifecycleState);
    }
}
