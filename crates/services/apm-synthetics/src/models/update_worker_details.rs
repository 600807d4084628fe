// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a worker.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWorkerDetails {
    /// The details of the configuration.
    pub configuration_details: Option<Value>,
    /// The status.
    pub status: Option<models::WorkerStatus>,
    /// The priority.
    pub priority: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateWorkerDetails {
        optional {
            configuration_details = "configurationDetails", with_configuration_details(Value),
                clear_configuration_details;
            status = "status", with_status(models::WorkerStatus), clear_status;
            priority = "priority", with_priority(i64), clear_priority;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
