// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A bot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bot {
    /// The ID of the resource.
    pub id: String,
    /// The name: letters, digits, periods and underscores, starting with a letter.
    pub name: String,
    /// The version: letters, digits, periods, underscores, dashes and spaces, starting with a
    /// letter or a digit.
    pub version: String,
    /// The display name.
    pub display_name: String,
    /// The category.
    pub category: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The namespace.
    pub namespace: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::BotLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: models::BotLifecycleDetails,
    /// The version of the platform.
    pub platform_version: String,
    /// The version of the dialog.
    pub dialog_version: Option<String>,
    /// The ID of the base resource, which this resource extends.
    pub base_id: Option<String>,
    /// The multilingual mode.
    pub multilingual_mode: Option<models::BotMultilingualMode>,
    /// The primary language of the resource.
    pub primary_language_tag: Option<String>,
    /// The native languages that the resource supports.
    pub native_language_tags: Option<Vec<String>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Bot {
        id = "id";
        name = "name";
        version = "version";
        display_name = "displayName";
        category = "category";
        description = "description";
        namespace = "namespace";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        platform_version = "platformVersion";
        dialog_version = "dialogVersion";
        base_id = "baseId";
        multilingual_mode = "multilingualMode";
        primary_language_tag = "primaryLanguageTag";
        native_language_tags = "nativeLanguageTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
