// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a profile to attach to a managed instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachProfileToManagedInstanceDetails {
    /// The OCID of the registration profile.
    pub profile_id: String,
}

model! {
    AttachProfileToManagedInstanceDetails {
        required {
            profile_id = "profileId", with_profile_id(String);
        }
    }
}
