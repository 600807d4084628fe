// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a monitored resource task to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMonitoredResourceTaskDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: Option<String>,
    /// The details of the task.
    pub task_details: models::MonitoredResourceTaskDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateMonitoredResourceTaskDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            task_details = "taskDetails", with_task_details(models::MonitoredResourceTaskDetails);
        }
        optional {
            name = "name", with_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
