// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a database tools MCP toolset tool to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseToolsMcpToolsetToolDetails {
    /// The name.
    pub name: String,
    /// The status.
    pub status: Option<models::DatabaseToolsMcpToolsetToolStatus>,
    /// The roles with access to the MCP tools of the toolset.
    pub allowed_roles: Option<Vec<String>>,
}

model! {
    CreateDatabaseToolsMcpToolsetToolDetails {
        required {
            name = "name", with_name(String);
        }
        optional {
            status = "status", with_status(models::DatabaseToolsMcpToolsetToolStatus);
            allowed_roles = "allowedRoles", with_allowed_roles([String]);
        }
    }
}
