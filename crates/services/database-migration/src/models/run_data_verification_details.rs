// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a data verification to run.
    ///
    /// The field `type` selects the variant.
    pub enum RunDataVerificationDetails by "type", sent {
        Default(models::DefaultRunDataVerificationDetails) = "DEFAULT", as_default;
    }
}
