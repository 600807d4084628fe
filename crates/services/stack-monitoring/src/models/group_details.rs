// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupDetails {
    /// The name.
    pub name: String,
    /// The domain.
    pub domain: Option<String>,
    /// The stack monitoring role.
    pub stack_monitoring_role: String,
}

model! {
    GroupDetails {
        required {
            name = "name", with_name(String);
            stack_monitoring_role = "stackMonitoringRole", with_stack_monitoring_role(String);
        }
        optional {
            domain = "domain", with_domain(String);
        }
    }
}
