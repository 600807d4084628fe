// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a connection to create.
    ///
    /// The field `connectionType` selects the variant.
    pub enum CreateConnectionDetails by "connectionType", sent {
        Mysql(models::CreateMysqlConnectionDetails) = "MYSQL", as_mysql;
        Oracle(models::CreateOracleConnectionDetails) = "ORACLE", as_oracle;
    }
    shared {
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
        /// The ID of the vault.
        vault_id = "vaultId", str, in Mysql Oracle;
        /// The OCID of the key.
        key_id = "keyId", str, in Mysql Oracle;
        /// The ID of the subnet.
        subnet_id = "subnetId", str, in Mysql Oracle;
        /// The OCIDs of the NSGs.
        nsg_ids = "nsgIds", ref [String], in Mysql Oracle;
        /// The user name.
        username = "username", str, in Mysql Oracle;
        /// The password.
        password = "password", ref Secret, in Mysql Oracle;
        /// The name of the user for replication.
        replication_username = "replicationUsername", str, in Mysql Oracle;
        /// The password of the user for replication.
        replication_password = "replicationPassword", ref Secret, in Mysql Oracle;
    }
}
