// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystem {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::DbSystemLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The user name of the administrator.
    pub admin_username: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The type of the database system.
    pub system_type: models::DbSystemSystemType,
    /// The role of the DB system.
    pub system_role: models::DbSystemSystemRole,
    /// The configuration of the replication.
    pub replication_config: Option<models::ReplicationConfig>,
    /// The version of the database.
    pub db_version: String,
    /// The OCID of the configuration.
    pub config_id: Option<String>,
    /// The shape. Example: `VM.Standard.E4.Flex`.
    pub shape: String,
    /// The number of OCPUs per instance. For the configuration of a flexible shape, 0.
    pub instance_ocpu_count: i64,
    /// The amount of memory per instance in GB. For the configuration of a flexible shape, 0.
    pub instance_memory_size_in_gbs: i64,
    /// The number of instances.
    pub instance_count: Option<i64>,
    /// The instances.
    pub instances: Option<Vec<models::DbInstance>>,
    /// The details of the storage.
    pub storage_details: models::StorageDetails,
    /// The details of the network.
    pub network_details: models::NetworkDetails,
    /// The management policy, such as for backups and maintenance.
    pub management_policy: models::ManagementPolicy,
    /// The source.
    pub source: Option<models::SourceDetails>,
    /// The settings of Kerberos authentication.
    pub kerberos_auth_details: Option<models::KerberosAuthDetails>,
    /// The details of the ODSP insights.
    pub odsp_insight_details: Option<models::OdspInsightDetails>,
}

model! {
    DbSystem {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        admin_username = "adminUsername";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        system_type = "systemType";
        system_role = "systemRole";
        replication_config = "replicationConfig";
        db_version = "dbVersion";
        config_id = "configId";
        shape = "shape";
        instance_ocpu_count = "instanceOcpuCount";
        instance_memory_size_in_gbs = "instanceMemorySizeInGBs";
        instance_count = "instanceCount";
        instances = "instances";
        storage_details = "storageDetails";
        network_details = "networkDetails";
        management_policy = "managementPolicy";
        source = "source";
        kerberos_auth_details = "kerberosAuthDetails";
        odsp_insight_details = "odspInsightDetails";
    }
}
