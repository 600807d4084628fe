// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a connection.
    ///
    /// The field `connectionType` selects the variant.
    pub enum ConnectionSummary by "connectionType" {
        Mysql(models::MysqlConnectionSummary) = "MYSQL", as_mysql;
        Oracle(models::OracleConnectionSummary) = "ORACLE", as_oracle;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Mysql Oracle;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Mysql Oracle;
        /// The description.
        description = "description", str, in Mysql Oracle;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Mysql Oracle;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Mysql Oracle;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Mysql
            Oracle;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Mysql Oracle;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::ConnectionLifecycleState, in Mysql Oracle;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in Mysql Oracle;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Mysql Oracle;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Mysql Oracle;
        /// The ID of the vault.
        vault_id = "vaultId", str, in Mysql Oracle;
        /// The OCID of the key.
        key_id = "keyId", str, in Mysql Oracle;
        /// The ID of the subnet.
        subnet_id = "subnetId", str, in Mysql Oracle;
        /// The ingress IP addresses, from which connections to the private IP are made.
        ingress_ips = "ingressIps", ref [models::IngressIpDetails], in Mysql Oracle;
        /// The OCIDs of the NSGs.
        nsg_ids = "nsgIds", ref [String], in Mysql Oracle;
    }
}
