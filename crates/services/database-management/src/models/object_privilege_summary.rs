// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an object privilege.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectPrivilegeSummary {
    /// The name.
    pub name: Option<String>,
    /// The type of the object.
    pub schema_type: Option<String>,
    /// The owner.
    pub owner: Option<String>,
    /// The user or object that made the grant.
    pub grantor: Option<String>,
    /// The hierarchy.
    pub hierarchy: Option<models::ObjectPrivilegeHierarchy>,
    /// The object.
    pub object: Option<String>,
    /// Whether the privilege includes the GRANT option.
    pub grant_option: Option<models::ObjectPrivilegeGrantOption>,
    /// The indicator of whether the grant is common, as opposed to local.
    pub common: Option<models::ObjectPrivilegeCommon>,
    /// Whether the grant is inherited from another container.
    pub inherited: Option<models::ObjectPrivilegeInherited>,
}

model! {
    ObjectPrivilegeSummary {
        name = "name";
        schema_type = "schemaType";
        owner = "owner";
        grantor = "grantor";
        hierarchy = "hierarchy";
        object = "object";
        grant_option = "grantOption";
        common = "common";
        inherited = "inherited";
    }
}
