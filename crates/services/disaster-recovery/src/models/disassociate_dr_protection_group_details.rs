// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a DR protection group to disassociate.
    ///
    /// The field `type` selects the variant.
    pub enum DisassociateDrProtectionGroupDetails by "type", sent {
        Default(models::DisassociateDrProtectionGroupDefaultDetails) = "DEFAULT", as_default;
    }
}
