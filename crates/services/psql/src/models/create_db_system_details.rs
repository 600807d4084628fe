// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a DB system to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbSystemDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the database system.
    pub system_type: Option<models::DbSystemSystemType>,
    /// The version of the database.
    pub db_version: String,
    /// The OCID of the configuration.
    pub config_id: Option<String>,
    /// The details of the storage.
    pub storage_details: models::StorageDetails,
    /// The shape. Example: `VM.Standard.E4.Flex`.
    pub shape: String,
    /// The number of OCPUs per instance. For the configuration of a flexible shape, 0.
    pub instance_ocpu_count: Option<i64>,
    /// The amount of memory per instance in GB. For the configuration of a flexible shape, 0.
    pub instance_memory_size_in_gbs: Option<i64>,
    /// The number of instances.
    pub instance_count: Option<i64>,
    /// The instances details.
    pub instances_details: Option<Vec<models::CreateDbInstanceDetails>>,
    /// The credentials.
    pub credentials: Option<models::Credentials>,
    /// The details of the network.
    pub network_details: models::NetworkDetails,
    /// The management policy, such as for backups and maintenance.
    pub management_policy: Option<models::ManagementPolicyDetails>,
    /// The source.
    pub source: Option<models::SourceDetails>,
    /// The configuration of the replication.
    pub replication_config: Option<models::CreateReplicationConfigDetails>,
    /// The details of the ODSP insights.
    pub odsp_insight_details: Option<models::OdspInsightDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDbSystemDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            db_version = "dbVersion", with_db_version(String);
            storage_details = "storageDetails", with_storage_details(models::StorageDetails);
            shape = "shape", with_shape(String);
            network_details = "networkDetails", with_network_details(models::NetworkDetails);
        }
        optional {
            description = "description", with_description(String);
            system_type = "systemType", with_system_type(models::DbSystemSystemType);
            config_id = "configId", with_config_id(String);
            instance_ocpu_count = "instanceOcpuCount", with_instance_ocpu_count(i64);
            instance_memory_size_in_gbs = "instanceMemorySizeInGBs",
                with_instance_memory_size_in_gbs(i64);
            instance_count = "instanceCount", with_instance_count(i64);
            instances_details = "instancesDetails",
                with_instances_details([models::CreateDbInstanceDetails]);
            credentials = "credentials", with_credentials(models::Credentials);
            management_policy = "managementPolicy",
                with_management_policy(models::ManagementPolicyDetails);
            source = "source", with_source(models::SourceDetails);
            replication_config = "replicationConfig",
                with_replication_config(models::CreateReplicationConfigDetails);
            odsp_insight_details = "odspInsightDetails",
                with_odsp_insight_details(models::OdspInsightDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
