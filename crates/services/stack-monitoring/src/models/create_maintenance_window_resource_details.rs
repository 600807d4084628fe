// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a maintenance window resource to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMaintenanceWindowResourceDetails {
    /// The OCID of the resource.
    pub resource_id: String,
    /// Whether members are included.
    pub are_members_included: Option<bool>,
}

model! {
    CreateMaintenanceWindowResourceDetails {
        required {
            resource_id = "resourceId", with_resource_id(String);
        }
        optional {
            are_members_included = "areMembersIncluded", with_are_members_included(bool);
        }
    }
}
