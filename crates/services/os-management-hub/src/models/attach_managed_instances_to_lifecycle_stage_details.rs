// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of managed instances to attach to a lifecycle stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachManagedInstancesToLifecycleStageDetails {
    /// The managed instances.
    pub managed_instance_details: models::ManagedInstancesDetails,
}

model! {
    AttachManagedInstancesToLifecycleStageDetails {
        required {
            managed_instance_details = "managedInstanceDetails",
                with_managed_instance_details(models::ManagedInstancesDetails);
        }
    }
}
