// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an IAM user sync configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamUserSyncConfigurationDetails {
    /// Whether POSIX attributes are added to the users.
    pub is_posix_attributes_addition_required: Option<bool>,
}

model! {
    IamUserSyncConfigurationDetails {
        optional {
            is_posix_attributes_addition_required = "isPosixAttributesAdditionRequired",
                with_is_posix_attributes_addition_required(bool);
        }
    }
}
