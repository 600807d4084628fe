// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a security assessment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSecurityAssessmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The type of the target.
    pub target_type: Option<models::SecurityAssessmentTargetType>,
    /// The type.
    pub type_: Option<models::SecurityAssessmentType>,
    /// The OCID of the template assessment.
    pub template_assessment_id: Option<String>,
    /// The OCID of the base security assessment.
    pub base_security_assessment_id: Option<String>,
    /// Whether the assessment runs on a schedule.
    pub is_assessment_scheduled: Option<bool>,
    /// The schedule in the form `<version>;<schedule>`, such as `v1;<ss> <mm> <hh> <day-of-week>
    /// <day-of-month>`.
    pub schedule: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSecurityAssessmentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            target_id = "targetId", with_target_id(String);
            target_type = "targetType", with_target_type(models::SecurityAssessmentTargetType);
            type_ = "type", with_type(models::SecurityAssessmentType);
            template_assessment_id = "templateAssessmentId", with_template_assessment_id(String);
            base_security_assessment_id = "baseSecurityAssessmentId",
                with_base_security_assessment_id(String);
            is_assessment_scheduled = "isAssessmentScheduled", with_is_assessment_scheduled(bool);
            schedule = "schedule", with_schedule(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
