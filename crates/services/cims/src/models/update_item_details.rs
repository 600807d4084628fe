// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in an item.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateItemDetails by "type", sent {
        Activity(models::UpdateActivityItemDetails) = "activity", as_activity;
        Contact(models::UpdateContactItemDetails) = "contact", as_contact;
    }
}
