// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A provision.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Provision {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description of the provision.
    pub provision_description: Option<String>,
    /// The Terraform variable for the tenancy ID. It overrides the one of the configuration file.
    pub tf_variable_tenancy_id: String,
    /// The Terraform variable for the region. It overrides the one of the configuration file.
    pub tf_variable_region_id: String,
    /// The Terraform variable for the user ID. It overrides the one of the configuration file.
    pub tf_variable_current_user_id: Option<String>,
    /// The Terraform variable for the compartment ID. It overrides the one of the configuration
    /// file.
    pub tf_variable_compartment_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ProvisionLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the catalog item.
    pub package_catalog_item_id: String,
    /// The OCID of the catalog item for the file with the stack variables.
    pub config_catalog_item_id: String,
    /// The display name of the catalog item.
    pub package_catalog_item_display_name: String,
    /// The listing ID of the catalog item.
    pub package_catalog_item_listing_id: String,
    /// The listing version of the catalog item.
    pub package_catalog_item_listing_version: String,
    /// The display name of the catalog item for the configuration.
    pub config_catalog_item_display_name: String,
    /// The listing ID of the catalog item for the configuration.
    pub config_catalog_item_listing_id: String,
    /// The listing version of the catalog item for the configuration.
    pub config_catalog_item_listing_version: String,
    /// The OCID of the stack.
    pub stack_id: Option<String>,
    /// The OCID of the fleet.
    pub fleet_id: String,
    /// The OCID of the rms apply job.
    pub rms_apply_job_id: Option<String>,
    /// The TF outputs.
    pub tf_outputs: Option<Vec<models::JobExecutionDetails>>,
    /// The deployed resources.
    pub deployed_resources: Option<Vec<models::DeployedResourceDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Provision {
        id = "id";
        display_name = "displayName";
        provision_description = "provisionDescription";
        tf_variable_tenancy_id = "tfVariableTenancyId";
        tf_variable_region_id = "tfVariableRegionId";
        tf_variable_current_user_id = "tfVariableCurrentUserId";
        tf_variable_compartment_id = "tfVariableCompartmentId";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        package_catalog_item_id = "packageCatalogItemId";
        config_catalog_item_id = "configCatalogItemId";
        package_catalog_item_display_name = "packageCatalogItemDisplayName";
        package_catalog_item_listing_id = "packageCatalogItemListingId";
        package_catalog_item_listing_version = "packageCatalogItemListingVersion";
        config_catalog_item_display_name = "configCatalogItemDisplayName";
        config_catalog_item_listing_id = "configCatalogItemListingId";
        config_catalog_item_listing_version = "configCatalogItemListingVersion";
        stack_id = "stackId";
        fleet_id = "fleetId";
        rms_apply_job_id = "rmsApplyJobId";
        tf_outputs = "tfOutputs";
        deployed_resources = "deployedResources";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
