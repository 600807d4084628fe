// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extension enterprise20 user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionEnterprise20User {
    /// The employee number.
    pub employee_number: Option<String>,
    /// The cost center.
    pub cost_center: Option<String>,
    /// The organization.
    pub organization: Option<String>,
    /// The division.
    pub division: Option<String>,
    /// The department.
    pub department: Option<String>,
    /// The manager.
    pub manager: Option<models::UserExtManager>,
}

model! {
    ExtensionEnterprise20User {
        optional {
            employee_number = "employeeNumber", with_employee_number(String);
            cost_center = "costCenter", with_cost_center(String);
            organization = "organization", with_organization(String);
            division = "division", with_division(String);
            department = "department", with_department(String);
            manager = "manager", with_manager(models::UserExtManager);
        }
    }
}
