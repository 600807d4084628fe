// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// Autonomous Exadata infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousExadataInfrastructure {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The shape.
    pub shape: String,
    /// The host name.
    pub hostname: String,
    /// The domain.
    pub domain: String,
    /// The lifecycle state.
    pub lifecycle_state: models::AutonomousExadataInfrastructureLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license. Default: `BRING_YOUR_OWN_LICENSE`.
    pub license_model: Option<models::AutonomousExadataInfrastructureLicenseModel>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The maintenance window.
    pub maintenance_window: models::MaintenanceWindow,
    /// The OCID of the last maintenance run.
    pub last_maintenance_run_id: Option<String>,
    /// The OCID of the next maintenance run.
    pub next_maintenance_run_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The fully qualified domain name of the SCAN.
    pub scan_dns_name: Option<String>,
    /// The OCID of the zone.
    pub zone_id: Option<String>,
}

model! {
    AutonomousExadataInfrastructure {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        availability_domain = "availabilityDomain";
        subnet_id = "subnetId";
        nsg_ids = "nsgIds";
        shape = "shape";
        hostname = "hostname";
        domain = "domain";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        license_model = "licenseModel";
        time_created = "timeCreated";
        maintenance_window = "maintenanceWindow";
        last_maintenance_run_id = "lastMaintenanceRunId";
        next_maintenance_run_id = "nextMaintenanceRunId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        scan_dns_name = "scanDnsName";
        zone_id = "zoneId";
    }
}
