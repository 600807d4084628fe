// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a contact item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactItemDetails {
    /// The contact.
    pub contact: Option<String>,
    /// The type of the activity.
    pub activity_type: Option<models::ContactItemActivityType>,
}

model! {
    UpdateContactItemDetails, "type" = "contact" {
        contact = "contact";
        activity_type = "activityType";
    }
}
