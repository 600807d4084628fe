// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An SQL tuning set input.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningSetInput {
    /// The name.
    pub name: String,
    /// The owner.
    pub owner: String,
}

model! {
    SqlTuningSetInput {
        required {
            name = "name", with_name(String);
            owner = "owner", with_owner(String);
        }
    }
}
