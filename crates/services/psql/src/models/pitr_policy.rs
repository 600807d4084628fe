// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A PITR policy.
    ///
    /// The field `kind` selects the variant.
    pub enum PitrPolicy by "kind" {
        None(models::NonePitrPolicy) = "NONE", as_none;
        Standard(models::StandardPitrPolicy) = "STANDARD", as_standard;
    }
}
