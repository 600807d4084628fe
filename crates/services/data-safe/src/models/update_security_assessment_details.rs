// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a security assessment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSecurityAssessmentDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the assessment runs on a schedule.
    pub is_assessment_scheduled: Option<bool>,
    /// The schedule in the form `<version>;<schedule>`, such as `v1;<ss> <mm> <hh> <day-of-week>
    /// <day-of-month>`.
    pub schedule: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateSecurityAssessmentDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            is_assessment_scheduled = "isAssessmentScheduled", with_is_assessment_scheduled(bool),
                clear_is_assessment_scheduled;
            schedule = "schedule", with_schedule(String), clear_schedule;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
