// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of managed instances to detach from a managed instance group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachManagedInstancesFromManagedInstanceGroupDetails {
    /// The managed instances.
    pub managed_instances: Vec<String>,
}

model! {
    DetachManagedInstancesFromManagedInstanceGroupDetails {
        required {
            managed_instances = "managedInstances", with_managed_instances([String]);
        }
    }
}
