// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a dependent patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DependentPatchDetails {
    /// The OCID of the resource.
    pub id: String,
}

model! {
    DependentPatchDetails {
        required {
            id = "id", with_id(String);
        }
    }
}
