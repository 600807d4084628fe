// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the managed instance group.
    ///
    /// The response has the header `etag`.
    GetManagedInstanceGroup = GET "/managedInstanceGroups/{managedInstanceGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstanceGroup/GetManagedInstanceGroup";
    required {
        managed_instance_group_id = path "managedInstanceGroupId" (String);
    }
    returns {
        json(models::ManagedInstanceGroup),
        state(models::ManagedInstanceGroupLifecycleState),
    }
}
