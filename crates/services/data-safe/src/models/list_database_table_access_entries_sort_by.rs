// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDatabaseTableAccessEntries` can sort.
    pub enum ListDatabaseTableAccessEntriesSortBy {
        Key = "key",
        Grantee = "grantee",
        AccessType = "accessType",
        TableSchema = "tableSchema",
        TableName = "tableName",
        PrivilegeType = "privilegeType",
        Privilege = "privilege",
        PrivilegeGrantable = "privilegeGrantable",
        GrantFromRole = "grantFromRole",
        AccessThroughObject = "accessThroughObject",
        ColumnName = "columnName",
        Grantor = "grantor",
        AreAllTablesAccessible = "areAllTablesAccessible",
        IsAccessConstrainedByView = "isAccessConstrainedByView",
        IsAccessConstrainedByLabelSecurity = "isAccessConstrainedByLabelSecurity",
        IsAccessConstrainedByDatabaseVault = "isAccessConstrainedByDatabaseVault",
        IsAccessConstrainedByVirtualPrivateDatabase = "isAccessConstrainedByVirtualPrivateDatabase",
        IsAccessConstrainedByRedaction = "isAccessConstrainedByRedaction",
        IsAccessConstrainedByRealApplicationSecurity = "isAccessConstrainedByRealApplicationSecurity",
        IsAccessConstrainedBySqlFirewall = "isAccessConstrainedBySqlFirewall",
        IsSensitive = "isSensitive",
    }
}
