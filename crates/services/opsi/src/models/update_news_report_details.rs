// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a news report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNewsReportDetails {
    /// The status.
    pub status: Option<models::NewsReportStatus>,
    /// The frequency of the news report.
    pub news_frequency: Option<models::NewsReportNewsFrequency>,
    /// The language of the news report.
    pub locale: Option<models::NewsReportLocale>,
    /// The types of the content.
    pub content_types: Option<models::NewsContentTypes>,
    /// The OCID of the Notifications topic.
    pub ons_topic_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The day of the week for sending a weekly news report.
    pub day_of_week: Option<models::NewsReportDayOfWeek>,
    /// Whether to include all levels of child compartments.
    pub are_child_compartments_included: Option<bool>,
    /// The filters by tag, such as `TagNamespace.TagKey=TagValue` for a defined tag and
    /// `TagKey=TagValue` for a free-form tag.
    pub tag_filters: Option<Vec<String>>,
    /// The match rule for filters by tag.
    pub match_rule: Option<models::NewsReportMatchRule>,
    cleared: Vec<String>,
}

update! {
    UpdateNewsReportDetails {
        optional {
            status = "status", with_status(models::NewsReportStatus), clear_status;
            news_frequency = "newsFrequency", with_news_frequency(models::NewsReportNewsFrequency),
                clear_news_frequency;
            locale = "locale", with_locale(models::NewsReportLocale), clear_locale;
            content_types = "contentTypes", with_content_types(models::NewsContentTypes),
                clear_content_types;
            ons_topic_id = "onsTopicId", with_ons_topic_id(String), clear_ons_topic_id;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            day_of_week = "dayOfWeek", with_day_of_week(models::NewsReportDayOfWeek),
                clear_day_of_week;
            are_child_compartments_included = "areChildCompartmentsIncluded",
                with_are_child_compartments_included(bool), clear_are_child_compartments_included;
            tag_filters = "tagFilters", with_tag_filters([String]), clear_tag_filters;
            match_rule = "matchRule", with_match_rule(models::NewsReportMatchRule),
                clear_match_rule;
        }
    }
}
