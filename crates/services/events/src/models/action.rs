// @generated from spec/events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An action.
    ///
    /// The field `actionType` selects the variant.
    pub enum Action by "actionType" {
        Faas(models::FaaSAction) = "FAAS", as_faas;
        Ons(models::NotificationServiceAction) = "ONS", as_ons;
        Oss(models::StreamingServiceAction) = "OSS", as_oss;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Faas Ons Oss;
        /// The message of the Events service about the state of the action.
        lifecycle_message = "lifecycleMessage", str, in Faas Ons Oss;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::ActionLifecycleState, in Faas Ons Oss;
        /// Whether the feature or resource is enabled.
        is_enabled = "isEnabled", copy bool, in Faas Ons Oss;
        /// The description.
        description = "description", str, in Faas Ons Oss;
    }
}
