// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a provision to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProvisionDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description of the provision.
    pub provision_description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the catalog item.
    pub package_catalog_item_id: String,
    /// The OCID of the catalog item for the file with the stack variables.
    pub config_catalog_item_id: String,
    /// The OCID of the fleet.
    pub fleet_id: String,
    /// The Terraform variable for the tenancy ID. It overrides the one of the configuration file.
    pub tf_variable_tenancy_id: String,
    /// The Terraform variable for the region. It overrides the one of the configuration file.
    pub tf_variable_region_id: String,
    /// The Terraform variable for the user ID. It overrides the one of the configuration file.
    pub tf_variable_current_user_id: Option<String>,
    /// The Terraform variable for the compartment ID. It overrides the one of the configuration
    /// file.
    pub tf_variable_compartment_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateProvisionDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            package_catalog_item_id = "packageCatalogItemId", with_package_catalog_item_id(String);
            config_catalog_item_id = "configCatalogItemId", with_config_catalog_item_id(String);
            fleet_id = "fleetId", with_fleet_id(String);
            tf_variable_tenancy_id = "tfVariableTenancyId", with_tf_variable_tenancy_id(String);
            tf_variable_region_id = "tfVariableRegionId", with_tf_variable_region_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            provision_description = "provisionDescription", with_provision_description(String);
            tf_variable_current_user_id = "tfVariableCurrentUserId",
                with_tf_variable_current_user_id(String);
            tf_variable_compartment_id = "tfVariableCompartmentId",
                with_tf_variable_compartment_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
