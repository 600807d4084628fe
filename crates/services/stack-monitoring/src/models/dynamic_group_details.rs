// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a dynamic group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DynamicGroupDetails {
    /// The name.
    pub name: String,
    /// The domain.
    pub domain: Option<String>,
    /// The stack monitoring assignment.
    pub stack_monitoring_assignment: models::DynamicGroupStackMonitoringAssignment,
}

model! {
    DynamicGroupDetails {
        required {
            name = "name", with_name(String);
            stack_monitoring_assignment = "stackMonitoringAssignment",
                with_stack_monitoring_assignment(models::DynamicGroupStackMonitoringAssignment);
        }
        optional {
            domain = "domain", with_domain(String);
        }
    }
}
