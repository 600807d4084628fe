// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an admin artifact status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAdminArtifactStatusDetails {
    /// The new status.
    pub new_status: String,
}

model! {
    UpdateAdminArtifactStatusDetails {
        required {
            new_status = "newStatus", with_new_status(String);
        }
    }
}
