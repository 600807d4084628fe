// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a database view access entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseViewAccessEntrySummary {
    /// The key.
    pub key: String,
    /// The user or object that the grant is for.
    pub grantee: String,
    /// The role that the user has access to the table through. Can be empty for a direct grant.
    pub grant_from_role: Option<String>,
    /// The type of the access.
    pub access_type: Option<models::DatabaseViewAccessEntryAccessType>,
    /// The name of the privilege.
    pub privilege: Option<models::DatabaseViewAccessEntryPrivilege>,
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The option, if any, that the grantee can grant the privilege to others with.
    pub privilege_grantable: Option<models::DatabaseViewAccessEntryPrivilegeGrantable>,
    /// The type of the privilege.
    pub privilege_type: Option<String>,
    /// The schema of the table.
    pub table_schema: Option<String>,
    /// The name of the table.
    pub table_name: Option<String>,
    /// The view schema.
    pub view_schema: Option<String>,
    /// The view name.
    pub view_name: Option<String>,
    /// The view text.
    pub view_text: Option<String>,
    /// The name of the column.
    pub column_name: Option<String>,
    /// The user or object that made the grant.
    pub grantor: Option<String>,
    /// Whether Oracle Database Vault constrains the access to the table.
    pub is_access_constrained_by_database_vault: Option<bool>,
    /// Whether Virtual Private Database constrains the access to the table.
    pub is_access_constrained_by_virtual_private_database: Option<bool>,
    /// Whether Oracle Data Redaction constrains the access to the table.
    pub is_access_constrained_by_redaction: Option<bool>,
    /// Whether Real Application Security constrains the access to the table.
    pub is_access_constrained_by_real_application_security: Option<bool>,
    /// Whether SQL Firewall constrains the access to the table.
    pub is_access_constrained_by_sql_firewall: Option<bool>,
}

model! {
    DatabaseViewAccessEntrySummary {
        key = "key";
        grantee = "grantee";
        grant_from_role = "grantFromRole";
        access_type = "accessType";
        privilege = "privilege";
        target_id = "targetId";
        privilege_grantable = "privilegeGrantable";
        privilege_type = "privilegeType";
        table_schema = "tableSchema";
        table_name = "tableName";
        view_schema = "viewSchema";
        view_name = "viewName";
        view_text = "viewText";
        column_name = "columnName";
        grantor = "grantor";
        is_access_constrained_by_database_vault = "isAccessConstrainedByDatabaseVault";
        is_access_constrained_by_virtual_private_database =
            "isAccessConstrainedByVirtualPrivateDatabase";
        is_access_constrained_by_redaction = "isAccessConstrainedByRedaction";
        is_access_constrained_by_real_application_security =
            "isAccessConstrainedByRealApplicationSecurity";
        is_access_constrained_by_sql_firewall = "isAccessConstrainedBySqlFirewall";
    }
}
