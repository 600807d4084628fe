// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A database tools identity.
    ///
    /// The field `type` selects the variant.
    pub enum DatabaseToolsIdentity by "type", sent {
        OracleDatabaseResourcePrincipal(models::DatabaseToolsIdentityOracleDatabaseResourcePrincipal)
            = "ORACLE_DATABASE_RESOURCE_PRINCIPAL", as_oracle_database_resource_principal;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in OracleDatabaseResourcePrincipal;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in OracleDatabaseResourcePrincipal;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in OracleDatabaseResourcePrincipal;
        /// The OCID of the Database Tools connection.
        database_tools_connection_id = "databaseToolsConnectionId", str, in
            OracleDatabaseResourcePrincipal;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::DatabaseToolsIdentityLifecycleState, in
            OracleDatabaseResourcePrincipal;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in OracleDatabaseResourcePrincipal;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in OracleDatabaseResourcePrincipal;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in OracleDatabaseResourcePrincipal;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            OracleDatabaseResourcePrincipal;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in
            OracleDatabaseResourcePrincipal;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            OracleDatabaseResourcePrincipal;
    }
}
