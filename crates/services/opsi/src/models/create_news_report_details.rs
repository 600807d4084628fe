// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a news report to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNewsReportDetails {
    /// The name.
    pub name: String,
    /// The frequency of the news report.
    pub news_frequency: models::NewsReportNewsFrequency,
    /// The description.
    pub description: String,
    /// The OCID of the Notifications topic.
    pub ons_topic_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The types of the content.
    pub content_types: models::NewsContentTypes,
    /// The language of the news report.
    pub locale: models::NewsReportLocale,
    /// The status.
    pub status: Option<models::NewsReportStatus>,
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
    CreateNewsReportDetails {
        required {
            name = "name", with_name(String);
            news_frequency = "newsFrequency", with_news_frequency(models::NewsReportNewsFrequency);
            description = "description", with_description(String);
            ons_topic_id = "onsTopicId", with_ons_topic_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            content_types = "contentTypes", with_content_types(models::NewsContentTypes);
            locale = "locale", with_locale(models::NewsReportLocale);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            status = "status", with_status(models::NewsReportStatus);
            day_of_week = "dayOfWeek", with_day_of_week(models::NewsReportDayOfWeek);
            are_child_compartments_included = "areChildCompartmentsIncluded",
                with_are_child_compartments_included(bool);
            tag_filters = "tagFilters", with_tag_filters([String]);
            match_rule = "matchRule", with_match_rule(models::NewsReportMatchRule);
        }
    }
}
