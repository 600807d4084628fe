// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a database tools identity to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateDatabaseToolsIdentityDetails by "type", sent {
        OracleDatabaseResourcePrincipal(models::CreateDatabaseToolsIdentityOracleDatabaseResourcePrincipalDetails)
            = "ORACLE_DATABASE_RESOURCE_PRINCIPAL", as_oracle_database_resource_principal;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in OracleDatabaseResourcePrincipal;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in OracleDatabaseResourcePrincipal;
        /// The OCID of the Database Tools connection.
        database_tools_connection_id = "databaseToolsConnectionId", str, in
            OracleDatabaseResourcePrincipal;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            OracleDatabaseResourcePrincipal;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in
            OracleDatabaseResourcePrincipal;
        /// The locks of the resource.
        locks = "locks", ref [models::ResourceLock], in OracleDatabaseResourcePrincipal;
    }
}
