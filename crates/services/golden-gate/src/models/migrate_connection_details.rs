// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a connection to migrate.
    ///
    /// The field `type` selects the variant.
    pub enum MigrateConnectionDetails by "type", sent {
        Secret(models::SecretMigrateConnectionDetails) = "SECRET", as_secret;
    }
}
