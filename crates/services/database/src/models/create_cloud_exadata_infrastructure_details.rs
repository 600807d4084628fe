// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of cloud Exadata infrastructure to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCloudExadataInfrastructureDetails {
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The shape.
    pub shape: String,
    /// The compute count.
    pub compute_count: Option<i64>,
    /// The number of storage servers.
    pub storage_count: Option<i64>,
    /// The maintenance window.
    pub maintenance_window: Option<models::MaintenanceWindow>,
    /// The preferences for the maintenance versions.
    pub maintenance_version_preferences: Option<models::MaintenanceVersionPreferenceDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// The customer contacts. An empty list removes all of them.
    pub customer_contacts: Option<Vec<models::CustomerContact>>,
    /// The type of the database servers of the Exadata infrastructure.
    pub database_server_type: Option<String>,
    /// The type of the storage servers of the Exadata infrastructure.
    pub storage_server_type: Option<String>,
}

model! {
    CreateCloudExadataInfrastructureDetails {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            shape = "shape", with_shape(String);
        }
        optional {
            compute_count = "computeCount", with_compute_count(i64);
            storage_count = "storageCount", with_storage_count(i64);
            maintenance_window = "maintenanceWindow",
                with_maintenance_window(models::MaintenanceWindow);
            maintenance_version_preferences = "maintenanceVersionPreferences",
                with_maintenance_version_preferences(models::MaintenanceVersionPreferenceDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            cluster_placement_group_id = "clusterPlacementGroupId",
                with_cluster_placement_group_id(String);
            subscription_id = "subscriptionId", with_subscription_id(String);
            customer_contacts = "customerContacts",
                with_customer_contacts([models::CustomerContact]);
            database_server_type = "databaseServerType", with_database_server_type(String);
            storage_server_type = "storageServerType", with_storage_server_type(String);
        }
    }
}
