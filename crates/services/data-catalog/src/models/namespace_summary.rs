// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a namespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamespaceSummary {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the object is defined by the service, as opposed to the user.
    pub is_service_defined: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::NamespaceLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    NamespaceSummary {
        key = "key";
        display_name = "displayName";
        description = "description";
        is_service_defined = "isServiceDefined";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
    }
}
