// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SDDC password.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcPassword {
    /// The type of the password.
    pub password_type: models::SddcPasswordPasswordType,
    /// The value.
    pub value: String,
}

model! {
    SddcPassword {
        password_type = "passwordType";
        value = "value";
    }
}
