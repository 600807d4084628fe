// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a user assessment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserAssessmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// Whether the assessment runs on a schedule.
    pub is_assessment_scheduled: Option<bool>,
    /// The schedule in the form `<version>;<schedule>`, such as `v1;<ss> <mm> <hh> <day-of-week>
    /// <day-of-month>`.
    pub schedule: Option<String>,
    /// The OCID of the target database.
    pub target_id: String,
    /// The type of the target.
    pub target_type: Option<models::UserAssessmentTargetType>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateUserAssessmentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            target_id = "targetId", with_target_id(String);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            is_assessment_scheduled = "isAssessmentScheduled", with_is_assessment_scheduled(bool);
            schedule = "schedule", with_schedule(String);
            target_type = "targetType", with_target_type(models::UserAssessmentTargetType);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
