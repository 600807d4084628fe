// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateScheduleDetails {
    /// The description.
    pub description: Option<String>,
    /// The format of the output file.
    pub output_file_format: Option<models::ScheduleOutputFileFormat>,
    /// The location of the results.
    pub result_location: Option<models::ResultLocation>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateScheduleDetails {
        optional {
            description = "description", with_description(String), clear_description;
            output_file_format = "outputFileFormat",
                with_output_file_format(models::ScheduleOutputFileFormat), clear_output_file_format;
            result_location = "resultLocation", with_result_location(models::ResultLocation),
                clear_result_location;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
