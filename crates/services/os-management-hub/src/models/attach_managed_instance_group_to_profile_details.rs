// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a managed instance group to attach to a profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachManagedInstanceGroupToProfileDetails {
    /// The OCID of the managed instance group.
    pub managed_instance_group_id: String,
}

model! {
    AttachManagedInstanceGroupToProfileDetails {
        required {
            managed_instance_group_id = "managedInstanceGroupId",
                with_managed_instance_group_id(String);
        }
    }
}
