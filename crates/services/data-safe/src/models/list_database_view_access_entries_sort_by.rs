// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDatabaseViewAccessEntries` can sort.
    pub enum ListDatabaseViewAccessEntriesSortBy {
        Key = "key",
        Grantee = "grantee",
        AccessType = "accessType",
        TableSchema = "tableSchema",
        TableName = "tableName",
        ViewSchema = "viewSchema",
        ViewName = "viewName",
        PrivilegeType = "privilegeType",
        Privilege = "privilege",
        PrivilegeGrantable = "privilegeGrantable",
        GrantFromRole = "grantFromRole",
        AccessThroughObject = "accessThroughObject",
        ColumnName = "columnName",
        Grantor = "grantor",
        IsAccessConstrainedByDatabaseVault = "isAccessConstrainedByDatabaseVault",
        IsAccessConstrainedByVirtualPrivateDatabase = "isAccessConstrainedByVirtualPrivateDatabase",
        IsAccessConstrainedByRedaction = "isAccessConstrainedByRedaction",
        IsAccessConstrainedByRealApplicationSecurity = "isAccessConstrainedByRealApplicationSecurity",
        IsAccessConstrainedBySqlFirewall = "isAccessConstrainedBySqlFirewall",
    }
}
