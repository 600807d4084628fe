// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDbSystemDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The shape. Example: `VM.Standard.E4.Flex`.
    pub shape: Option<String>,
    /// The number of OCPUs per instance. For the configuration of a flexible shape, 0.
    pub instance_ocpu_count: Option<i64>,
    /// The amount of memory per instance in GB. For the configuration of a flexible shape, 0.
    pub instance_memory_size_in_gbs: Option<i64>,
    /// The DB configuration parameters.
    pub db_configuration_params: Option<models::UpdateDbConfigParams>,
    /// The management policy, such as for backups and maintenance.
    pub management_policy: Option<models::ManagementPolicyDetails>,
    /// The details of the storage.
    pub storage_details: Option<models::UpdateStorageDetailsParams>,
    /// The configuration of the replication.
    pub replication_config: Option<models::UpdateReplicationConfigDetails>,
    /// The details of the network.
    pub network_details: Option<models::UpdateNetworkDetails>,
    /// The settings of Kerberos authentication.
    pub kerberos_auth_details: Option<models::KerberosAuthDetails>,
    /// The details of the ODSP insights.
    pub odsp_insight_details: Option<models::OdspInsightDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateDbSystemDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            shape = "shape", with_shape(String), clear_shape;
            instance_ocpu_count = "instanceOcpuCount", with_instance_ocpu_count(i64),
                clear_instance_ocpu_count;
            instance_memory_size_in_gbs = "instanceMemorySizeInGBs",
                with_instance_memory_size_in_gbs(i64), clear_instance_memory_size_in_gbs;
            db_configuration_params = "dbConfigurationParams",
                with_db_configuration_params(models::UpdateDbConfigParams),
                clear_db_configuration_params;
            management_policy = "managementPolicy",
                with_management_policy(models::ManagementPolicyDetails), clear_management_policy;
            storage_details = "storageDetails",
                with_storage_details(models::UpdateStorageDetailsParams), clear_storage_details;
            replication_config = "replicationConfig",
                with_replication_config(models::UpdateReplicationConfigDetails),
                clear_replication_config;
            network_details = "networkDetails", with_network_details(models::UpdateNetworkDetails),
                clear_network_details;
            kerberos_auth_details = "kerberosAuthDetails",
                with_kerberos_auth_details(models::KerberosAuthDetails),
                clear_kerberos_auth_details;
            odsp_insight_details = "odspInsightDetails",
                with_odsp_insight_details(models::OdspInsightDetails), clear_odsp_insight_details;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
