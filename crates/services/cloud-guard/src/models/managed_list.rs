// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A managed list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedList {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the source managed list.
    pub source_managed_list_id: Option<String>,
    /// The type of the list or of its items.
    pub list_type: models::ManagedListListType,
    /// The items of the managed list.
    pub list_items: Option<Vec<String>>,
    /// The group.
    pub group: Option<String>,
    /// The provider of the managed list, customer or Oracle.
    pub feed_provider: Option<models::ManagedListFeedProvider>,
    /// Whether the object can be edited.
    pub is_editable: Option<bool>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ManagedListLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecyle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ManagedList {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        source_managed_list_id = "sourceManagedListId";
        list_type = "listType";
        list_items = "listItems";
        group = "group";
        feed_provider = "feedProvider";
        is_editable = "isEditable";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecyle_details = "lifecyleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
