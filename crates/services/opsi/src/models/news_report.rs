// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A news report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewsReport {
    /// The frequency of the news report.
    pub news_frequency: models::NewsReportNewsFrequency,
    /// The types of the content.
    pub content_types: models::NewsContentTypes,
    /// The language of the news report.
    pub locale: Option<models::NewsReportLocale>,
    /// The OCID of the resource.
    pub id: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: Option<String>,
    /// The OCID of the Notifications topic.
    pub ons_topic_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The status.
    pub status: Option<models::NewsReportStatus>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::NewsReportLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The day of the week for sending a weekly news report.
    pub day_of_week: Option<models::NewsReportDayOfWeek>,
    /// Whether to include all levels of child compartments.
    pub are_child_compartments_included: Option<bool>,
    /// The filters by tag, such as `TagNamespace.TagKey=TagValue` for a defined tag and
    /// `TagKey=TagValue` for a free-form tag.
    pub tag_filters: Option<Vec<String>>,
    /// The match rule for filters by tag.
    pub match_rule: Option<models::NewsReportMatchRule>,
}

model! {
    NewsReport {
        news_frequency = "newsFrequency";
        content_types = "contentTypes";
        locale = "locale";
        id = "id";
        description = "description";
        compartment_id = "compartmentId";
        name = "name";
        ons_topic_id = "onsTopicId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        status = "status";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        day_of_week = "dayOfWeek";
        are_child_compartments_included = "areChildCompartmentsIncluded";
        tag_filters = "tagFilters";
        match_rule = "matchRule";
    }
}
