// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of autonomous Exadata infrastructure to launch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchAutonomousExadataInfrastructureDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The shape.
    pub shape: String,
    /// The domain.
    pub domain: Option<String>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license. Default: `BRING_YOUR_OWN_LICENSE`.
    pub license_model: Option<models::LaunchAutonomousExadataInfrastructureLicenseModel>,
    /// The details of the maintenance window.
    pub maintenance_window_details: Option<models::MaintenanceWindow>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    LaunchAutonomousExadataInfrastructureDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            subnet_id = "subnetId", with_subnet_id(String);
            shape = "shape", with_shape(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            domain = "domain", with_domain(String);
            license_model = "licenseModel",
                with_license_model(models::LaunchAutonomousExadataInfrastructureLicenseModel);
            maintenance_window_details = "maintenanceWindowDetails",
                with_maintenance_window_details(models::MaintenanceWindow);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
