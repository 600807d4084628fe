// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// The summary of a stack resource drift.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StackResourceDriftSummary {
    /// The OCID of the stack.
    pub stack_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// The type of the resource. Example: `oci_core_instance`.
    pub resource_type: Option<String>,
    /// The drift status of the resource.
    pub resource_drift_status: Option<models::StackResourceDriftResourceDriftStatus>,
    /// The actual properties, as key-value pairs.
    pub actual_properties: Option<BTreeMap<String, String>>,
    /// The expected properties, as key-value pairs.
    pub expected_properties: Option<BTreeMap<String, String>>,
    /// The time when the drift was checked.
    pub time_drift_checked: Option<DateTime<Utc>>,
}

model! {
    StackResourceDriftSummary {
        stack_id = "stackId";
        compartment_id = "compartmentId";
        resource_name = "resourceName";
        resource_id = "resourceId";
        resource_type = "resourceType";
        resource_drift_status = "resourceDriftStatus";
        actual_properties = "actualProperties";
        expected_properties = "expectedProperties";
        time_drift_checked = "timeDriftChecked";
    }
}
