// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An association.
    ///
    /// The field `type` selects the variant.
    pub enum Association by "type" {
        Tenancy(models::TenancyAssociation) = "TENANCY", as_tenancy;
    }
}
