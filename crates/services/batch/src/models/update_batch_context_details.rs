// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a batch context.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBatchContextDetails {
    /// The display name. It does not have to be unique, and cannot be set to null.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The job priorities of the batch context.
    pub job_priority_configurations: Option<Vec<models::JobPriorityConfiguration>>,
    /// The entitlements.
    pub entitlements: Option<BTreeMap<String, i64>>,
    /// The configuration of logging.
    pub logging_configuration: Option<models::UpdateLoggingConfigurationDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateBatchContextDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            job_priority_configurations = "jobPriorityConfigurations",
                with_job_priority_configurations([models::JobPriorityConfiguration]),
                clear_job_priority_configurations;
            entitlements = "entitlements", with_entitlements({i64}), clear_entitlements;
            logging_configuration = "loggingConfiguration",
                with_logging_configuration(models::UpdateLoggingConfigurationDetails),
                clear_logging_configuration;
        }
    }
}
