// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database table access entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseTableAccessEntry {
    /// The key.
    pub key: String,
    /// The user or object that the grant is for.
    pub grantee: Option<String>,
    /// The type of the access.
    pub access_type: Option<models::DatabaseTableAccessEntryAccessType>,
    /// The schema of the table.
    pub table_schema: Option<String>,
    /// The name of the table.
    pub table_name: Option<String>,
    /// The type of the privilege.
    pub privilege_type: Option<String>,
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The name of the privilege.
    pub privilege: Option<models::DatabaseTableAccessEntryPrivilege>,
    /// The option, if any, that the grantee can grant the privilege to others with.
    pub privilege_grantable: Option<models::DatabaseTableAccessEntryPrivilegeGrantable>,
    /// The role that the user has access to the table through. Can be empty for a direct grant.
    pub grant_from_role: Option<String>,
    /// The object, such as a table or view, that the user has access to the table through.
    pub access_through_object: Option<String>,
    /// The name of the column.
    pub column_name: Option<String>,
    /// The user or object that made the grant.
    pub grantor: Option<String>,
    /// Whether the user has access to all tables in the schema.
    pub are_all_tables_accessible: Option<bool>,
    /// Whether a view constrains access to the table.
    pub is_access_constrained_by_view: Option<bool>,
    /// Whether Oracle Label Security constrains access to the table.
    pub is_access_constrained_by_label_security: Option<bool>,
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
    /// Whether the object is sensitive.
    pub is_sensitive: Option<bool>,
}

model! {
    DatabaseTableAccessEntry {
        key = "key";
        grantee = "grantee";
        access_type = "accessType";
        table_schema = "tableSchema";
        table_name = "tableName";
        privilege_type = "privilegeType";
        target_id = "targetId";
        privilege = "privilege";
        privilege_grantable = "privilegeGrantable";
        grant_from_role = "grantFromRole";
        access_through_object = "accessThroughObject";
        column_name = "columnName";
        grantor = "grantor";
        are_all_tables_accessible = "areAllTablesAccessible";
        is_access_constrained_by_view = "isAccessConstrainedByView";
        is_access_constrained_by_label_security = "isAccessConstrainedByLabelSecurity";
        is_access_constrained_by_database_vault = "isAccessConstrainedByDatabaseVault";
        is_access_constrained_by_virtual_private_database =
            "isAccessConstrainedByVirtualPrivateDatabase";
        is_access_constrained_by_redaction = "isAccessConstrainedByRedaction";
        is_access_constrained_by_real_application_security =
            "isAccessConstrainedByRealApplicationSecurity";
        is_access_constrained_by_sql_firewall = "isAccessConstrainedBySqlFirewall";
        is_sensitive = "isSensitive";
    }
}
