// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

use crate::models;

/// The fields to update in an instance maintenance event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstanceMaintenanceEventDetails {
    /// The start of the time window for the maintenance, which does not begin earlier.
    pub time_window_start: Option<DateTime<Utc>>,
    /// The alternative resolution action.
    pub alternative_resolution_action:
        Option<models::InstanceMaintenanceEventAlternativeResolutionAction>,
    /// Whether the maintenance deletes local storage. Applies only to instances with local storage.
    pub can_delete_local_storage: Option<bool>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdateInstanceMaintenanceEventDetails {
        optional {
            time_window_start = "timeWindowStart", with_time_window_start(DateTime<Utc>),
                clear_time_window_start;
            alternative_resolution_action = "alternativeResolutionAction",
                with_alternative_resolution_action(models::InstanceMaintenanceEventAlternativeResolutionAction),
                clear_alternative_resolution_action;
            can_delete_local_storage = "canDeleteLocalStorage", with_can_delete_local_storage(bool),
                clear_can_delete_local_storage;
            display_name = "displayName", with_display_name(String), clear_display_name;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
        }
    }
}
