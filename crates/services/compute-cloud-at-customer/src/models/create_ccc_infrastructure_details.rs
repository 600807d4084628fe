// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of CCC infrastructure to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCccInfrastructureDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the subnet.
    pub subnet_id: String,
    /// The state of the connection.
    pub connection_state: Option<models::CccInfrastructureConnectionState>,
    /// The connection details.
    pub connection_details: Option<String>,
    /// The OCID of the upgrade schedule. Without one, the infrastructure can be upgraded at any
    /// time.
    pub ccc_upgrade_schedule_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateCccInfrastructureDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            description = "description", with_description(String);
            connection_state = "connectionState",
                with_connection_state(models::CccInfrastructureConnectionState);
            connection_details = "connectionDetails", with_connection_details(String);
            ccc_upgrade_schedule_id = "cccUpgradeScheduleId", with_ccc_upgrade_schedule_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
