// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a lock to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveLockDetails {
    /// The type.
    pub type_: models::RemoveLockType,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    RemoveLockDetails {
        required {
            type_ = "type", with_type(models::RemoveLockType);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
