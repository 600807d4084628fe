// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A subscribed service payment term.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribedServicePaymentTerm {
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the object is active.
    pub is_active: Option<bool>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The ID of the creator.
    pub created_by: Option<String>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The user or principal that made the last update.
    pub updated_by: Option<String>,
}

model! {
    SubscribedServicePaymentTerm {
        name = "name";
        value = "value";
        description = "description";
        is_active = "isActive";
        time_created = "timeCreated";
        created_by = "createdBy";
        time_updated = "timeUpdated";
        updated_by = "updatedBy";
    }
}
