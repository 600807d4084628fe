// @generated from spec/events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an action.
    ///
    /// The field `actionType` selects the variant.
    pub enum ActionDetails by "actionType", sent {
        Faas(models::CreateFaaSActionDetails) = "FAAS", as_faas;
        Ons(models::CreateNotificationServiceActionDetails) = "ONS", as_ons;
        Oss(models::CreateStreamingServiceActionDetails) = "OSS", as_oss;
    }
    shared {
        /// Whether the feature or resource is enabled.
        is_enabled = "isEnabled", copy bool, in Faas Ons Oss;
        /// The description.
        description = "description", str, in Faas Ons Oss;
    }
}
