// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, model};

use crate::models;

/// CCC infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CccInfrastructure {
    /// The OCID of the resource.
    pub id: String,
    /// The short name. Cannot be changed later.
    pub short_name: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The state of the connection.
    pub connection_state: Option<models::CccInfrastructureConnectionState>,
    /// The connection details.
    pub connection_details: Option<String>,
    /// The OCID of the upgrade schedule. Without one, the infrastructure can be upgraded at any
    /// time.
    pub ccc_upgrade_schedule_id: Option<String>,
    /// The provisioning fingerprint.
    pub provisioning_fingerprint: Option<String>,
    /// The provisioning pin.
    pub provisioning_pin: Option<Secret>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::CccInfrastructureLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The infrastructure inventory.
    pub infrastructure_inventory: Option<models::CccInfrastructureInventory>,
    /// The infrastructure network configuration.
    pub infrastructure_network_configuration: Option<models::CccInfrastructureNetworkConfiguration>,
    /// The upgrade information.
    pub upgrade_information: Option<models::CccUpgradeInformation>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CccInfrastructure {
        id = "id";
        short_name = "shortName";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        subnet_id = "subnetId";
        connection_state = "connectionState";
        connection_details = "connectionDetails";
        ccc_upgrade_schedule_id = "cccUpgradeScheduleId";
        provisioning_fingerprint = "provisioningFingerprint";
        provisioning_pin = "provisioningPin";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        infrastructure_inventory = "infrastructureInventory";
        infrastructure_network_configuration = "infrastructureNetworkConfiguration";
        upgrade_information = "upgradeInformation";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
