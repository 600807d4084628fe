// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in CCC infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCccInfrastructureDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
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
    cleared: Vec<String>,
}

update! {
    UpdateCccInfrastructureDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            subnet_id = "subnetId", with_subnet_id(String), clear_subnet_id;
            connection_state = "connectionState",
                with_connection_state(models::CccInfrastructureConnectionState),
                clear_connection_state;
            connection_details = "connectionDetails", with_connection_details(String),
                clear_connection_details;
            ccc_upgrade_schedule_id = "cccUpgradeScheduleId", with_ccc_upgrade_schedule_id(String),
                clear_ccc_upgrade_schedule_id;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
